package app.backwise.core.prompt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/** The day on which something lasting came up: its first day, and again each time so many days have passed. */
final class Raised {

    private static final int LOOKS_BACK = 84;

    private Raised() {}

    /** Since this day, and again every so many days; empty before. */
    static Optional<LocalDate> since(LocalDate first, int every, LocalDate today) {
        return first.isAfter(today) ? Optional.empty()
                : Optional.of(today.minusDays(ChronoUnit.DAYS.between(first, today) % every));
    }

    /** Since the first of the days in a row up to today on which it holds, all of them after a day. */
    static Optional<LocalDate> whenever(Predicate<LocalDate> holds, LocalDate after, int every, LocalDate today) {
        LocalDate first = today.plusDays(1);
        LocalDate earliest = today.minusDays(LOOKS_BACK);
        while (first.minusDays(1).isAfter(after) && first.isAfter(earliest) && holds.test(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return since(first, every, today);
    }
}
