package app.backwise.core.response;

import app.backwise.core.id.Identified;
import app.backwise.core.journal.Rating;

/**
 * The usual pain of a person on a day: the one number that everything tried on that day is held against.
 *
 * @param rating 0 to 10
 * @param source what tells it
 */
public record UsualPain(int rating, Source source) {

    /** What tells it. */
    public enum Source implements Identified {
        /** The mean of the last seven days, of which at least four are written down. */
        JOURNAL,
        /** The pain of the latest answers, as long as the journal cannot tell. */
        ANSWERS
    }

    /**
     * @throws IllegalArgumentException if the rating is outside of 0 to 10
     */
    public UsualPain {
        if (!Rating.isValid(rating)) {
            throw new IllegalArgumentException("Outside of 0 to 10");
        }
    }

    /** The rule that follows from it. */
    public PainRule rule() {
        return new PainRule(rating);
    }
}
