package app.backwise.plan.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExperimentRows extends Repository<ExperimentRow, UUID> {

    List<ExperimentRow> findByJournalId(UUID journalId);

    Optional<ExperimentRow> findByJournalIdAndExperimentKey(UUID journalId, UUID experimentKey);

    long countByJournalId(UUID journalId);

    ExperimentRow save(ExperimentRow experiment);

    void delete(ExperimentRow experiment);

    @Modifying
    @Query("delete from ExperimentRow where journalId = :journalId")
    int deleteAll(UUID journalId);
}
