package app.backwise.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes something of what was typed; nothing if it cannot be read. Decimals have a point or a comma. */
@FunctionalInterface
public interface Reading<T> {

    Pattern TENTHS = Pattern.compile("\\d{1,4}(?:[.,]\\d)?");
    Pattern HUNDREDTHS = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    Pattern WHOLE = Pattern.compile("\\d{1,4}");
    DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    Optional<T> of(String text);

    /** Year, month and day. */
    static Reading<LocalDate> date() {
        return moment(LocalDate::parse);
    }

    /** Hours and minutes. */
    static Reading<LocalTime> time() {
        return moment(text -> LocalTime.parse(text, TIME));
    }

    /** Hours of a day, 0 to 24 in tenths. */
    static Reading<BigDecimal> hours() {
        return decimal(TENTHS, BigDecimal.ZERO, BigDecimal.valueOf(24));
    }

    /** A number from the least to the most, in hundredths. */
    static Reading<BigDecimal> decimal(BigDecimal least, BigDecimal most) {
        return decimal(HUNDREDTHS, least, most);
    }

    /** A whole number from 1 to the most. */
    static Reading<Integer> count(int most) {
        return text -> WHOLE.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= most)
                : Optional.empty();
    }

    /** A number with at most so many decimals, 0 or 1, as its smallest steps, from 1 to the most. */
    static Reading<Integer> steps(int decimals, int most) {
        return decimals == 0 ? count(most)
                : text -> decimal(TENTHS, new BigDecimal("0.1"), BigDecimal.valueOf(most, decimals)).of(text)
                        .map(number -> number.movePointRight(decimals).intValueExact());
    }

    private static Reading<BigDecimal> decimal(Pattern form, BigDecimal least, BigDecimal most) {
        return text -> form.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                        .filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0)
                : Optional.empty();
    }

    private static <T> Reading<T> moment(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }
}
