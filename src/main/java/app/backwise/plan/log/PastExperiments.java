package app.backwise.plan.log;

import app.backwise.core.experiment.Experiment;
import app.backwise.journal.lookback.KeptExperiments;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the experiments of a journal for whoever looks back. */
@Service
class PastExperiments implements KeptExperiments {

    private final ExperimentStore experiments;

    PastExperiments(ExperimentStore experiments) {
        this.experiments = experiments;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Experiment> all(UUID journalId) {
        return experiments.read(journalId).all();
    }
}
