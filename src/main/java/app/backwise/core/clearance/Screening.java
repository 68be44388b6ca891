package app.backwise.core.clearance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When the safety questions were last answered. Answers are asked again after two weeks, a heuristic of ours.
 *
 * @param on the person's day
 * @param at the moment
 */
public record Screening(LocalDate on, Instant at) {

    /** After so many days the answers are old. */
    public static final int VALID_DAYS = 14;

    /** Whether the answers are older than two weeks. */
    public boolean oldOn(LocalDate today) {
        return today.isAfter(on.plusDays(VALID_DAYS));
    }

    /** Whether something about this day, written at this moment, is news that the answers could not know. */
    public boolean misses(LocalDate day, Instant written) {
        return !day.isBefore(on) && written.isAfter(at);
    }
}
