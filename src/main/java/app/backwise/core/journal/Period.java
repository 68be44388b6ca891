package app.backwise.core.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Some days in a row.
 *
 * @param from the first day
 * @param to the last day, at most {@value #DAYS_MAXIMUM} days in all
 */
public record Period(LocalDate from, LocalDate to) {

    public static final int DAYS_MAXIMUM = 366;

    /**
     * @throws IllegalArgumentException if it ends before it begins or is too long
     */
    public Period {
        if (!isValid(from, to)) {
            throw new IllegalArgumentException("Not a period");
        }
    }

    public static boolean isValid(LocalDate from, LocalDate to) {
        return !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) < DAYS_MAXIMUM;
    }

    /** So many days, of which this is the last. */
    public static Period endingOn(LocalDate last, int days) {
        return new Period(last.minusDays(days - 1L), last);
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days right before. */
    public Period before() {
        return endingOn(from.minusDays(1), days());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether they have a day in common. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
