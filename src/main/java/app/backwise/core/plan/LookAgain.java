package app.backwise.core.plan;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Guidance;
import java.util.OptionalInt;

/**
 * How long until the person looks again, and how long a provoking activity is paused. Days count from the assessment.
 */
public final class LookAgain {

    private static final int NOT_SURE_DAYS = 2;
    private static final int ONE_WEEK = 7;
    private static final int TWO_WEEKS = 14;

    private LookAgain() {}

    /** Days until the next assessment; empty where the person's own team says. */
    public static OptionalInt afterDays(Guidance guidance) {
        return switch (guidance.category()) {
            case TRAUMA -> OptionalInt.empty();
            case DEBILITATING -> OptionalInt.of(2);
            case PAIN_FREE -> OptionalInt.of(90);
            case LOCALIZED_INJURY -> OptionalInt.of(ONE_WEEK);
            case MILD_IMPROVING -> OptionalInt.of(TWO_WEEKS);
            case MODERATE_STABLE -> OptionalInt.of(notSure(guidance) ? NOT_SURE_DAYS : oneOrTwoWeeks(guidance));
        };
    }

    /**
     * Days for which a provoking activity is paused: one week for pain up to 6, two for 7 and more; 0 where nothing has
     * to be paused or it is not ours to say.
     */
    public static int pauseDays(Guidance guidance) {
        return switch (guidance.category()) {
            case TRAUMA, PAIN_FREE, MILD_IMPROVING -> 0;
            case LOCALIZED_INJURY, DEBILITATING, MODERATE_STABLE -> oneOrTwoWeeks(guidance);
        };
    }

    private static int oneOrTwoWeeks(Guidance guidance) {
        return Questions.painNow(guidance.answers()) >= Questions.SEVERE_PAIN ? TWO_WEEKS : ONE_WEEK;
    }

    private static boolean notSure(Guidance guidance) {
        return Questions.ACTIVITY.choice("not-sure").test(guidance.answers());
    }
}
