package app.backwise.journal.lookback;

import app.backwise.core.experiment.Experiment;
import java.util.List;
import java.util.UUID;

/** The experiments of a journal, which another feature keeps, for what looks back at them. */
public interface KeptExperiments {

    /** All of them, in order. */
    List<Experiment> all(UUID journalId);
}
