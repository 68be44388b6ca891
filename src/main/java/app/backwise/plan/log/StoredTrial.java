package app.backwise.plan.log;

import app.backwise.core.experiment.Trial;
import app.backwise.journal.sealing.Since;
import java.time.Instant;
import java.time.LocalDate;

/** The form in which a try is sealed. It only grows: rows are written in it. */
record StoredTrial(LocalDate on, Instant writtenAt, int dose, @Since(2) Integer usualPain, int painDuring,
        Boolean backToUsual, boolean legsWorse) {

    static StoredTrial of(Trial trial) {
        return new StoredTrial(trial.on(), trial.writtenAt(), trial.dose(), trial.usualPain(), trial.painDuring(),
                trial.backToUsual(), trial.legsWorse());
    }

    /** Earlier tries were held against the usual pain of the day on which the experiment was started. */
    Trial read(int baseline) {
        return new Trial(on, writtenAt, dose, usualPain == null ? baseline : usualPain, painDuring, backToUsual,
                legsWorse);
    }
}
