package app.backwise.plan.log;

import app.backwise.core.experiment.Experiment;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** An {@link Experiment} in the database, sealed as a whole. */
@Entity
@Table(name = "experiment")
class ExperimentRow extends SealedRow {

    private UUID experimentKey;

    protected ExperimentRow() {}

    ExperimentRow(UUID journalId, Experiment experiment, NoteCipher cipher) {
        super(journalId);
        this.experimentKey = experiment.key();
        write(experiment, cipher);
    }

    final void write(Experiment experiment, NoteCipher cipher) {
        seal(cipher, Optional.of(StoredExperiment.of(experiment)));
    }

    UUID key() {
        return experimentKey;
    }

    Experiment read(NoteCipher cipher) {
        return open(cipher, StoredExperiment.class).orElseThrow().read();
    }
}
