package app.backwise.form;

import app.backwise.core.journal.Rating;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a form field by field and collects what cannot be taken, as message keys by field. Blank is null. */
public final class Fields {

    private static final String NOT_OFFERED = "form.unknown-option";
    private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}]");
    private static final Pattern HOURS = Pattern.compile("\\d{1,2}(?:[.,]\\d)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Submitted sent;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public Fields(Submitted sent) {
        this.sent = sent;
    }

    public Map<String, String> problems() {
        return problems;
    }

    /** Adds a problem of the field; the first one stays. */
    public void refuse(String field, String key) {
        problems.putIfAbsent(field, key);
    }

    public boolean isBlank(String field) {
        return sent.text(field).isBlank();
    }

    /** A number from 0 to 10. */
    public Integer rating(String field) {
        return choice(field, value -> NUMBER.matcher(value).matches() && Rating.isValid(Integer.parseInt(value))
                ? Optional.of(Integer.valueOf(value)) : Optional.empty());
    }

    /** One of the ids. */
    public <T> T choice(String field, T[] values, Function<T, String> id) {
        return choice(field,
                sentId -> Arrays.stream(values).filter(value -> id.apply(value).equals(sentId)).findFirst());
    }

    /** Any of the ids. */
    public <T> Set<T> choices(String field, T[] values, Function<T, String> id) {
        Set<T> chosen = new LinkedHashSet<>();
        for (String sentId : sent.all(field)) {
            Arrays.stream(values).filter(value -> id.apply(value).equals(sentId)).findFirst()
                    .ifPresentOrElse(chosen::add, () -> refuse(field, NOT_OFFERED));
        }
        return chosen;
    }

    public Boolean yesOrNo(String field) {
        return choice(field, value -> switch (value) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** Text without control characters, not longer than the maximum; empty if blank. */
    public String text(String field, int maximum, String tooLong) {
        String text = sent.text(field).strip();
        if (text.length() > maximum) {
            refuse(field, tooLong);
        } else if (CONTROL_CHARACTERS.matcher(text).find()) {
            refuse(field, "journal.control-characters");
        }
        return text;
    }

    /** Hours of a day, 0 to 24 in tenths. */
    public BigDecimal hours(String field) {
        String text = sent.text(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (HOURS.matcher(text).matches()) {
            BigDecimal hours = new BigDecimal(text.replace(',', '.'));
            if (hours.compareTo(BigDecimal.valueOf(24)) <= 0) {
                return hours;
            }
        }
        refuse(field, "day.hours.wrong");
        return null;
    }

    /** A whole number from 1 to the maximum. */
    public Integer count(String field, int maximum, String wrong) {
        String text = sent.text(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= maximum) {
                return number;
            }
        }
        refuse(field, wrong);
        return null;
    }

    public LocalDate date(String field) {
        return parsed(field, LocalDate::parse, "journal.date.wrong");
    }

    public LocalTime time(String field) {
        return parsed(field, LocalTime::parse, "journal.time.wrong");
    }

    private <T> T parsed(String field, Function<String, T> parse, String wrong) {
        String text = sent.text(field).strip();
        try {
            return text.isEmpty() ? null : parse.apply(text);
        } catch (DateTimeException e) {
            refuse(field, wrong);
            return null;
        }
    }

    private <T> T choice(String field, Function<String, Optional<T>> read) {
        List<String> values = sent.all(field);
        if (values.stream().allMatch(String::isEmpty)) {
            return null;
        }
        Optional<T> chosen = values.size() == 1 ? read.apply(values.get(0)) : Optional.empty();
        if (chosen.isEmpty()) {
            refuse(field, values.size() > 1 ? "form.several" : NOT_OFFERED);
        }
        return chosen.orElse(null);
    }
}
