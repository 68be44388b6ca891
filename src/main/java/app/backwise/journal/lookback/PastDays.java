package app.backwise.journal.lookback;

import app.backwise.form.NoSuchPageException;
import app.backwise.journal.Visitor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The days that can be looked at, as they stand in addresses and forms. */
final class PastDays {

    /** The first of them. */
    static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private PastDays() {}

    /** Whether the visitor can look at this day: up to their today. */
    static boolean include(LocalDate day, Visitor visitor) {
        return !day.isBefore(FIRST) && !day.isAfter(visitor.today());
    }

    /**
     * The day in an address.
     *
     * @throws NoSuchPageException if it is none that the visitor can look at
     */
    static LocalDate named(String text, Visitor visitor) {
        return date(text).filter(day -> include(day, visitor)).orElseThrow(NoSuchPageException::new);
    }

    /** The date, if it is one: year, month and day in digits. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
