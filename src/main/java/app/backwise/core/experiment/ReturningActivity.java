package app.backwise.core.experiment;

import app.backwise.core.id.Identified;
import java.time.LocalDate;

/**
 * A paused activity and the day it comes back by itself.
 *
 * @param name what it is called
 * @param on the day, never in the past
 * @param due whether that day has come
 * @param because what paused it
 */
public record ReturningActivity(ActivityName name, LocalDate on, boolean due, Because because) {

    /** What paused it. */
    public enum Because implements Identified {
        /** The plan: it provoked the pain when asked (LBPfix: try again in a week or two). */
        PLAN,
        /** An experiment that went badly. */
        EXPERIMENT;
    }
}
