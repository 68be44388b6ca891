package app.backwise.core.recovery;

import app.backwise.core.id.Identified;
import app.backwise.core.journal.Rating;

/**
 * Was it active recovery, or just activity? LBPfix: what leaves one sore or tired is not active recovery. As
 * figures, which are ours: effort of at most 3 to 4 of 10, and no soreness on the next day.
 */
public enum ActiveRecovery implements Identified {
    /** Easy, and nothing was felt of it on the next day: active recovery. */
    EASY_AND_NOT_SORE,
    /** Effort of 5 or more: activity, whatever the next day is like. */
    TOO_HARD,
    /** Easy, yet sore on the next day: activity. */
    SORE_NEXT_DAY,
    /** Easy; the next day is not known yet. */
    NEXT_DAY_OPEN;

    /** The highest effort that still counts as easy. */
    public static final int EASY = 4;

    /**
     * What it was.
     *
     * @param effort 0 to 10
     * @param soreNextDay whether it was felt on the next day; or null while not known
     */
    public static ActiveRecovery of(int effort, Boolean soreNextDay) {
        if (!Rating.isValid(effort)) {
            throw new IllegalArgumentException("Outside of 0 to 10");
        }
        if (effort > EASY) {
            return TOO_HARD;
        }
        return soreNextDay == null ? NEXT_DAY_OPEN : soreNextDay ? SORE_NEXT_DAY : EASY_AND_NOT_SORE;
    }
}
