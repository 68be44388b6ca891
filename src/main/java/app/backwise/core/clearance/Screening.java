package app.backwise.core.clearance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When the safety questions were last answered. Without news they are asked again after two weeks at the earliest, and
 * not before the day to look again: a heuristic of ours, because asking the same person every few days teaches fear.
 *
 * @param on the person's day
 * @param at the moment
 * @param until the last day on which the answers count
 */
public record Screening(LocalDate on, Instant at, LocalDate until) {

    private static final int VALID_DAYS = 14;

    /** Answers that count for two weeks. */
    public Screening(LocalDate on, Instant at) {
        this(on, at, on.plusDays(VALID_DAYS));
    }

    /** The same, counting up to the day to look again if that is later. */
    public Screening lookingAgainOn(LocalDate day) {
        return day.isAfter(until) ? new Screening(on, at, day) : this;
    }

    /** Whether the answers do not count any more. */
    public boolean oldOn(LocalDate today) {
        return today.isAfter(until);
    }

    /** Whether they were answered so lately that only news asks for them again. */
    public boolean lately(LocalDate today) {
        return today.isBefore(on.plusDays(VALID_DAYS));
    }

    /** Whether something about this day, written at this moment, is news that the answers could not know. */
    public boolean misses(LocalDate day, Instant written) {
        return !day.isBefore(on) && written.isAfter(at);
    }
}
