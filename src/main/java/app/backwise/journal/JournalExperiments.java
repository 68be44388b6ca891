package app.backwise.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalExperiments extends Repository<JournalExperiment, UUID> {

    List<JournalExperiment> findByJournalId(UUID journalId);

    Optional<JournalExperiment> findByJournalIdAndExperimentKey(UUID journalId, UUID experimentKey);

    long countByJournalId(UUID journalId);

    JournalExperiment save(JournalExperiment experiment);

    void delete(JournalExperiment experiment);

    @Modifying
    @Query("delete from JournalExperiment where journalId = :journalId")
    int deleteAll(UUID journalId);
}
