package app.backwise.plan.log;

import app.backwise.core.experiment.Trial;
import java.time.Instant;
import java.time.LocalDate;

/** The form in which a try is sealed. It never changes: rows are written in it. */
record StoredTrial(LocalDate on, Instant writtenAt, int dose, int painDuring, Boolean backToUsual, boolean legsWorse) {

    static StoredTrial of(Trial trial) {
        return new StoredTrial(trial.on(), trial.writtenAt(), trial.dose(), trial.painDuring(),
                trial.backToUsual(), trial.legsWorse());
    }

    Trial read() {
        return new Trial(on, writtenAt, dose, painDuring, backToUsual, legsWorse);
    }
}
