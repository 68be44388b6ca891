package app.backwise.core.journal.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A flare as the person called it, from day to day.
 *
 * @param first its first day
 * @param last the last day that was written down as part of it
 */
public record Flare(LocalDate first, LocalDate last) {

    /** So long a flare goes back a stage and asks for a new look. A heuristic of ours. */
    public static final int LONG_HOURS = 72;

    /** The day on which it had lasted that long: 72 hours are over on the fourth day. */
    public LocalDate reaches(int hours) {
        return first.plusDays(hours / 24);
    }

    /** Whether it lasted for at least so many hours, counted in whole days from its first day. */
    public boolean lasts(int hours) {
        return ChronoUnit.DAYS.between(first, last) >= hours / 24;
    }
}
