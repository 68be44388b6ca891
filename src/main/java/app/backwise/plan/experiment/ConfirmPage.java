package app.backwise.plan.experiment;

import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Experiment;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks whether something is really meant. The path of what is asked ends in its id.
 *
 * @param key key of the experiment
 * @param name what it tries
 * @param what id of what is asked
 * @param on the day of the try that it is about, or null
 */
public record ConfirmPage(UUID key, ActivityName name, String what, LocalDate on) {

    static ConfirmPage of(Experiment experiment, String what) {
        return new ConfirmPage(experiment.key(), experiment.goal().name(), what, null);
    }

    static ConfirmPage of(Experiment experiment, String what, LocalDate on) {
        return new ConfirmPage(experiment.key(), experiment.goal().name(), what, on);
    }
}
