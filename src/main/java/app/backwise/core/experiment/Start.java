package app.backwise.core.experiment;

import app.backwise.core.id.Identified;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a wish became an experiment. */
public sealed interface Start {

    /** It did. */
    record Started(Experiment experiment) implements Start {}

    /**
     * It did not.
     *
     * @param reason why
     * @param until the day from which it can; only for a pause
     */
    record Refused(Refusal reason, Optional<LocalDate> until) implements Start {}

    /** Why an experiment cannot be started now. */
    enum Refusal implements Identified {
        /** Another one runs: one thing at a time (LBPfix). */
        ANOTHER_RUNS,
        /** The answers ask to be seen by a professional first. */
        BE_SEEN_FIRST,
        /** Usual pain of 8 or more: the plan of the day and help come first. */
        TOO_MUCH_PAIN,
        /** The safety questions were answered more than two weeks ago. */
        ANSWERS_OLD,
        /** The activity is paused until a day (LBPfix: a week or two, depending on severity). */
        PAUSED,
        /** Three red responses: the activity is left until a professional has been shown it. */
        LEFT_FOR_NOW
    }
}
