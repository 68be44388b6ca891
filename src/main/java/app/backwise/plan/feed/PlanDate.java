package app.backwise.plan.feed;

import app.backwise.core.id.Identified;
import java.time.LocalDate;

/** A day on which the plan has something for a person. */
public record PlanDate(Occasion occasion, LocalDate on) {

    /** What there is to do. */
    public enum Occasion implements Identified {
        /** To answer the questions again. */
        LOOK_AGAIN,
        /** Something that was paused comes back. */
        TRY_AGAIN,
        /** The next try of what runs. */
        NEXT_STEP
    }
}
