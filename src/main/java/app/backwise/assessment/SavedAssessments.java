package app.backwise.assessment;

import app.backwise.journal.part.JournalRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SavedAssessments extends JournalRows<SavedAssessment> {

    Optional<SavedAssessment> findByJournalIdAndSavedKey(UUID journalId, UUID savedKey);

    /** With their answers, in one statement. */
    @EntityGraph(attributePaths = "answers")
    List<SavedAssessment> findByJournalIdOrderByAssessedOnAscSavedKeyAsc(UUID journalId);

    /** With their answers, in one statement. */
    @EntityGraph(attributePaths = "answers")
    List<SavedAssessment> findByJournalIdAndAssessedOnGreaterThanEqualOrderByAssessedOnAscSavedKeyAsc(UUID journalId,
            LocalDate from);

    /** The day of the latest; empty if there is none. */
    @Query("select max(assessedOn) from SavedAssessment where journalId = :journalId")
    Optional<LocalDate> latestDay(UUID journalId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update SavedAssessment set journalId = :to where journalId = :from
            and savedKey not in (select savedKey from SavedAssessment where journalId = :to)""")
    void move(UUID from, UUID to);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update SavedAssessment set savedKey = :after where journalId = :journalId and savedKey = :before")
    void rename(UUID journalId, UUID before, UUID after);
}
