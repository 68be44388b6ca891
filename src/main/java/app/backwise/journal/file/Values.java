package app.backwise.journal.file;

import app.backwise.core.journal.Rating;
import app.backwise.journal.file.Problem.Fault;
import app.backwise.journal.file.value.ValueForms;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the values of a record. What cannot be understood is noted as a problem, and null is read. */
public final class Values {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Pattern CHARACTERS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");
    private static final int HOURS_MAXIMUM = 24;

    private final Item item;
    private final Problems problems;
    private final Instant latest;
    private final ValueForms forms;
    private final int before;
    private boolean spoilt;

    /**
     * @param latest no moment of a journal is later
     */
    Values(Item item, Problems problems, Instant latest, ValueForms forms) {
        this.item = item;
        this.problems = problems;
        this.latest = latest;
        this.forms = forms;
        this.before = problems.count();
    }

    /** Whether all that was read so far could be understood. */
    public boolean sound() {
        return !spoilt && problems.count() == before;
    }

    /** Something that belongs to the record could not be understood. */
    void spoil() {
        spoilt = true;
    }

    /** Notes that a value is not there which has to be. */
    public <T> T required(Field field, T value) {
        if (value == null && item.get(field) == null && !problems.has(item.place(), field)) {
            fault(field, Fault.MISSING);
        }
        return value;
    }

    public UUID key(Field field) {
        return parsed(field, forms::key);
    }

    public Instant moment(Field field) {
        Instant moment = parsed(field, forms::moment);
        return moment == null || !inTime(field, moment.isBefore(FIRST), moment.isAfter(latest)) ? null : moment;
    }

    /** A day that has begun somewhere. */
    public LocalDate date(Field field) {
        return date(field, 0);
    }

    /** A day that has begun somewhere, or the one after it. */
    public LocalDate nextDay(Field field) {
        return date(field, 1);
    }

    private LocalDate date(Field field, int daysAhead) {
        LocalDate date = parsed(field, forms::date);
        LocalDate last = latest.atOffset(ZoneOffset.MAX).toLocalDate().plusDays(daysAhead);
        return date == null || !inTime(field, date.isBefore(LocalDate.EPOCH.withYear(1900)), date.isAfter(last)) ? null
                : date;
    }

    public ZoneId zone(Field field) {
        return parsed(field, forms::zone);
    }

    public Integer rating(Field field) {
        return number(field, Rating.MINIMUM, Rating.MAXIMUM);
    }

    /** A rating that has to be there. */
    public int requiredRating(Field field) {
        Integer rating = required(field, rating(field));
        return rating == null ? Rating.MINIMUM : rating;
    }

    public Integer number(Field field, int minimum, int maximum) {
        Integer number = parsed(field, forms::number);
        if (number != null && (number < minimum || number > maximum)) {
            fault(field, Fault.OUT_OF_RANGE);
            return null;
        }
        return number;
    }

    /** A number that has to be there. */
    public int requiredNumber(Field field, int minimum, int maximum) {
        Integer number = required(field, number(field, minimum, maximum));
        return number == null ? minimum : number;
    }

    public BigDecimal hours(Field field) {
        BigDecimal hours = parsed(field, forms::hours);
        if (hours != null && hours.compareTo(BigDecimal.valueOf(HOURS_MAXIMUM)) > 0) {
            fault(field, Fault.OUT_OF_RANGE);
            return null;
        }
        return hours;
    }

    /** A number with one decimal at most, in tenths. */
    public Integer tenths(Field field) {
        return parsed(field, forms::tenths);
    }

    public Boolean yesNo(Field field) {
        return parsed(field, forms::yesNo);
    }

    /** A yes or no that has to be there. */
    public boolean requiredYesNo(Field field) {
        return Boolean.TRUE.equals(required(field, yesNo(field)));
    }

    public <E extends Enum<E>> E choice(Field field, Class<E> type) {
        return parsed(field, text -> forms.choice(type, text));
    }

    public <E extends Enum<E>> Set<E> choices(Field field, Class<E> type) {
        Set<E> chosen = parsed(field, text -> forms.choices(type, text));
        return chosen == null ? Set.of() : chosen;
    }

    /** A text of the person; empty if there is none. */
    public String text(Field field, int maximum) {
        String text = item.get(field) == null ? "" : item.get(field).replace("\r\n", "\n");
        if (CHARACTERS.matcher(text).find()) {
            fault(field, Fault.CHARACTERS);
        } else if (text.length() > maximum) {
            fault(field, Fault.TOO_LONG);
        }
        return text;
    }

    /** A text that is not blank. */
    public String name(Field field, int maximum) {
        String name = text(field, maximum);
        if (name.isBlank()) {
            fault(field, Fault.MISSING);
        }
        return forms.shared(name);
    }

    /** The id of something in an assessment, which need not exist in this version. */
    public String id(Field field, int maximum) {
        return parsed(field, text -> forms.id(text, maximum));
    }

    /** Several ids, each once, in order. */
    public List<String> ids(Field field, int maximum) {
        List<String> ids = parsed(field, text -> forms.ids(text, maximum));
        if (ids != null && ids.stream().distinct().count() < ids.size()) {
            fault(field, Fault.DOUBLED);
        }
        return ids;
    }

    public void fault(Field field, Fault fault) {
        problems.add(item.place(), field, fault);
    }

    private boolean inTime(Field field, boolean early, boolean late) {
        if (early || late) {
            fault(field, late ? Fault.FUTURE : Fault.OUT_OF_RANGE);
        }
        return !early && !late;
    }

    private <T> T parsed(Field field, Function<String, T> parse) {
        if (item.get(field) == null) {
            return null;
        }
        try {
            return parse.apply(item.get(field));
        } catch (DateTimeException | IllegalArgumentException e) {
            fault(field, Fault.MISFIT);
            return null;
        }
    }
}
