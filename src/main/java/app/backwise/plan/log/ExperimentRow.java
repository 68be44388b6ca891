package app.backwise.plan.log;

import app.backwise.core.experiment.Experiment;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.Sealed;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An {@link Experiment} in the database, sealed as a whole. */
@Entity
@Table(name = "experiment")
class ExperimentRow extends SealedRow {

    private UUID journalId;
    private UUID experimentKey;
    @Embedded
    private Sealed sealed;

    protected ExperimentRow() {}

    ExperimentRow(UUID journalId, Experiment experiment, NoteCipher cipher) {
        this.journalId = journalId;
        this.experimentKey = experiment.key();
        write(experiment, cipher);
    }

    final void write(Experiment experiment, NoteCipher cipher) {
        sealed = cipher.seal(getId(), StoredExperiment.of(experiment));
    }

    UUID key() {
        return experimentKey;
    }

    Experiment read(NoteCipher cipher) {
        return cipher.open(getId(), sealed, StoredExperiment.class).read();
    }
}
