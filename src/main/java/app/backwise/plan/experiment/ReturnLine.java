package app.backwise.plan.experiment;

import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.ReturningActivity;
import java.time.LocalDate;

/**
 * A paused activity and the day it comes back.
 *
 * @param name what it is called
 * @param on the day
 * @param due whether that day has come
 * @param because id of what paused it
 */
public record ReturnLine(ActivityName name, LocalDate on, boolean due, String because) {

    static ReturnLine of(ReturningActivity comesBack) {
        return new ReturnLine(comesBack.name(), comesBack.on(), comesBack.due(),
                comesBack.because().id());
    }
}
