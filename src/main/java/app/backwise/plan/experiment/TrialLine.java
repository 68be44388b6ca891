package app.backwise.plan.experiment;

import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Trial;
import app.backwise.core.response.SymptomResponse;

/**
 * A try as a row of the table.
 *
 * @param trial the try
 * @param amount how much was done
 * @param response how the back answered, or null while the next morning decides
 */
public record TrialLine(Trial trial, Amount amount, SymptomResponse response) {

    static TrialLine of(Goal goal, Trial trial) {
        return new TrialLine(trial, Amount.of(trial.dose(), goal), trial.response().orElse(null));
    }

    public boolean open() {
        return response == null;
    }

    /** Id of the answer about the next morning. */
    public String morning() {
        return trial.backToUsual() == null ? "open" : trial.backToUsual() ? "yes" : "no";
    }
}
