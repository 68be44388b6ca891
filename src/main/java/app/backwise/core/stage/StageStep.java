package app.backwise.core.stage;

import app.backwise.core.id.Identified;
import java.util.List;

/**
 * The stage of today, and why.
 *
 * @param held the stage, to be kept
 * @param because why
 * @param exit what has to be met to leave it, and how far it is; nothing for the last stage
 */
public record StageStep(StageHeld held, Because because, List<Progress> exit) {

    public StageStep {
        exit = List.copyOf(exit);
    }

    /** Whether the person came to this stage just now. */
    public boolean moved() {
        return because == Because.ALL_MET || because == Because.LONG_FLARE;
    }

    /** Why. */
    public enum Because implements Identified {
        /** Something is not met, or not known. */
        NOT_ALL_MET,
        /** All is met, yet its days are not over: a body needs them, however much is ticked. */
        TOO_SOON,
        /** All of the stage before was met. */
        ALL_MET,
        /** All is met, yet a flare goes on: nobody moves on in the middle of one. */
        FLARE_GOES_ON,
        /** A flare of more than 72 hours: one stage back. */
        LONG_FLARE,
        /** The last stage: it is kept up. */
        KEEP_UP
    }
}
