package app.backwise.core.stage;

import app.backwise.core.journal.LegSymptoms;
import java.time.LocalDate;

/**
 * The person's own yes or no to a criterion that the journal cannot know.
 *
 * @param criterion the criterion
 * @param yes the answer
 * @param on the day of the answer; it counts for seven days, and only in the stage it was given in
 */
public record Confirmation(Criterion criterion, boolean yes, LocalDate on) {

    /** What it says of symptoms in the legs; null for nothing. */
    public LegSymptoms legs() {
        return criterion == Criterion.LEGS_QUIET && !yes ? LegSymptoms.MOVING_DOWN : null;
    }
}
