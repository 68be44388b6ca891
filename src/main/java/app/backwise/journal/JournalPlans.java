package app.backwise.journal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalPlans extends Repository<JournalPlanNotes, UUID> {

    Optional<JournalPlanNotes> findByJournalId(UUID journalId);

    JournalPlanNotes save(JournalPlanNotes notes);

    @Modifying
    @Query("delete from JournalPlanNotes where journalId = :journalId")
    int deleteAll(UUID journalId);
}
