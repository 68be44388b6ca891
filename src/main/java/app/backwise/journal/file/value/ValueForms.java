package app.backwise.journal.file.value;

import app.backwise.form.Zones;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The forms of values. Each method makes of a text what it says, and throws an {@link IllegalArgumentException} or a
 * {@link DateTimeException} if it has another form.
 */
public final class ValueForms {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}([.,][0-9]0{0,9})?");
    private static final Pattern TENTHS = Pattern.compile("[0-9]{1,5}([.,][0-9]0{0,9})?");
    private static final Pattern YES_NO = Pattern.compile("yes|no");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int IDS_MAXIMUM = 100;

    private final Shared shared = new Shared();

    /** This one, or an equal one of before. */
    public <T> T shared(T value) {
        return shared.one(value);
    }

    public UUID key(String text) {
        return UUID.fromString(formed(KEY, text));
    }

    public Instant moment(String text) {
        return shared.one(Instant.parse(text).truncatedTo(ChronoUnit.MICROS));
    }

    public LocalDate date(String text) {
        return shared.one(LocalDate.parse(text));
    }

    public ZoneId zone(String text) {
        return Zones.of(text)
                .or(() -> Optional.of(text).filter("Z"::equals).map(utc -> ZoneOffset.UTC))
                .map(shared::one)
                .orElseThrow(() -> new DateTimeException("Not a zone"));
    }

    public Integer number(String text) {
        return Integer.valueOf(formed(NUMBER, text));
    }

    public BigDecimal hours(String text) {
        return shared.one(new BigDecimal(formed(HOURS, text).replace(',', '.')));
    }

    /** A number with one decimal at most, in tenths. */
    public Integer tenths(String text) {
        return new BigDecimal(formed(TENTHS, text).replace(',', '.')).movePointRight(1).intValueExact();
    }

    public Boolean yesNo(String text) {
        return "yes".equals(formed(YES_NO, text));
    }

    public <E extends Enum<E>> E choice(Class<E> type, String text) {
        return Ids.find(type, text).orElseThrow(() -> new IllegalArgumentException("No such id"));
    }

    /** Each once, in their order. */
    public <E extends Enum<E>> Set<E> choices(Class<E> type, String text) {
        Set<E> chosen = new LinkedHashSet<>();
        for (String id : text.split(" ")) {
            if (!chosen.add(choice(type, id))) {
                throw new IllegalArgumentException("Twice");
            }
        }
        return chosen;
    }

    public String id(String text, int maximum) {
        if (text.length() > maximum) {
            throw new IllegalArgumentException("Another form");
        }
        return shared.one(formed(ID, text));
    }

    /** In the order of the alphabet. */
    public List<String> ids(String text, int maximum) {
        return shared.one(Arrays.stream(text.split(" ", IDS_MAXIMUM)).map(id -> id(id, maximum)).sorted().toList());
    }

    private static String formed(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("Another form");
        }
        return text;
    }
}
