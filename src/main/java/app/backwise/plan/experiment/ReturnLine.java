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
 * @param held whether it waits though that day has come
 * @param because id of what paused it
 */
public record ReturnLine(ActivityName name, LocalDate on, boolean due, boolean held, String because) {

    static ReturnLine of(ReturningActivity comesBack, boolean held) {
        return new ReturnLine(comesBack.name(), comesBack.on(), comesBack.due(), held,
                comesBack.because().id());
    }
}
