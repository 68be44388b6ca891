package app.backwise.plan.log;

import app.backwise.journal.part.JournalRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface ExperimentRows extends JournalRows<ExperimentRow> {

    List<ExperimentRow> findByJournalId(UUID journalId);

    Optional<ExperimentRow> findByJournalIdAndExperimentKey(UUID journalId, UUID experimentKey);
}
