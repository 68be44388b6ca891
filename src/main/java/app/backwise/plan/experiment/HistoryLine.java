package app.backwise.plan.experiment;

import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.TriedActivity;
import java.time.LocalDate;

/**
 * A row of "what I can do again".
 *
 * @param tried what an activity's experiments have shown
 */
public record HistoryLine(TriedActivity tried) {

    public ActivityName name() {
        return tried.latest().goal().name();
    }

    /** The most that was fine; null if nothing was yet. */
    public Amount best() {
        return tried.best() == 0 ? null : Amount.of(tried.best(), tried.latest().goal());
    }

    /** The end of its pause, or null. */
    public LocalDate until() {
        return tried.until().orElse(null);
    }
}
