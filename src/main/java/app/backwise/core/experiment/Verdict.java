package app.backwise.core.experiment;

import app.backwise.core.id.Identified;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What follows from the tries of an experiment.
 *
 * @param reason why; it says the decision too
 * @param dose how much to do next; only to continue or to ease
 * @param on the day of the next try, of the answer that is awaited, or until which to pause; never in the past
 */
public record Verdict(Reason reason, Optional<Integer> dose, Optional<LocalDate> on) {

    /**
     * Why. The light is that of the pain-monitoring model (Thomeé 1997, Silbernagel 2007); doses follow the practice of
     * pacing, and pauses of a week or two LBPfix.
     */
    public enum Reason implements Identified {
        /** The morning after the last try is not answered. */
        MORNING_OPEN(Advice.WAIT),
        /** Nothing tried yet. */
        FIRST_TRY(Advice.CONTINUE),
        /** Green, but not yet three times in a row: stay with the dose. */
        GREEN_SO_FAR(Advice.CONTINUE),
        /** Green three times in a row: raise by 10 to 20 %, one variable at a time. */
        GREEN_THREE_TIMES(Advice.CONTINUE),
        /** The usual amount was green: once more to be sure. */
        USUAL_ONCE(Advice.CONTINUE),
        /** More pain that settled by the next morning is acceptable: stay with the dose. */
        SETTLED_OVERNIGHT(Advice.CONTINUE),
        /** Payback for more than a day: back to the last good dose, do not stop. */
        NOT_BACK_NEXT_MORNING(Advice.EASE),
        /** Amber twice in a row: too much for now. */
        AMBER_TWICE(Advice.EASE),
        /** Amber three times in a row, less did not help: resting pain must not climb. */
        AMBER_THREE_TIMES(Advice.PAUSE),
        /** Further down a leg, or new numbness or weakness: the safety questions first. */
        LEGS_WORSE(Advice.PAUSE),
        /** Four points above the baseline or more. */
        MUCH_MORE_PAIN(Advice.PAUSE),
        /** Three points above the baseline and not back to usual next morning. */
        MORE_PAIN_AND_NOT_BACK(Advice.PAUSE),
        /** The second red response of this activity: a longer pause. */
        RED_TWICE(Advice.PAUSE),
        /** Usual pain has come to 8 or more: the plan of the day and help come first, and the dose waits. */
        TOO_MUCH_PAIN(Advice.HOLD),
        /** Everything hurts: all but short walks waits until a professional has looked. */
        EVERYTHING_HURTS(Advice.HOLD),
        /** Answers given since ask that a professional looks first. */
        SEEN_FIRST(Advice.HOLD),
        /** The plan of later answers pauses the activity until a day, whether it is tried or its own pause is over. */
        PAUSED_BY_PLAN(Advice.PAUSE),
        /** The pause is over; the activity comes back by itself. */
        PAUSE_OVER(Advice.RETRY),
        /** The third red response of this activity: comfort wins. */
        RED_THREE_TIMES(Advice.LEAVE),
        /** The usual amount was green twice in a row. */
        USUAL_TWICE(Advice.DONE),
        /** Ended before the tries did. */
        ENDED(Advice.STOPPED);

        private final Advice advice;

        Reason(Advice advice) {
            this.advice = advice;
        }

        /** What to do for this reason. */
        public Advice advice() {
            return advice;
        }
    }

    public Verdict {
        boolean dosed = reason.advice() == Advice.CONTINUE || reason.advice() == Advice.EASE;
        boolean dated = dosed || reason.advice() == Advice.WAIT || reason.advice() == Advice.PAUSE;
        if (dose.isPresent() != dosed || on.isPresent() != dated) {
            throw new IllegalArgumentException("A dose and a day belong to a decision");
        }
    }

    /** What to do. */
    public Advice advice() {
        return reason.advice();
    }
}
