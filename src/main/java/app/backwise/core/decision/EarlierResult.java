package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A result that was saved.
 *
 * @param on the person's day
 * @param answers the answers that led to it
 */
public record EarlierResult(LocalDate on, Answers answers) {

    /** Days after which the same again counts, at the soonest. */
    public static final int SOONEST_DAYS = 2;
    /** Days after which the same again counts, at the latest. */
    public static final int LATEST_DAYS = 14;

    /** Whether it found the same unbearable pain, two to fourteen days before this day. */
    boolean unbearableBefore(LocalDate day) {
        long days = ChronoUnit.DAYS.between(on, day);
        return days >= SOONEST_DAYS && days <= LATEST_DAYS && SafetyRules.STILL_DEBILITATING.appliesTo(answers);
    }
}
