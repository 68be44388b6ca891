package app.backwise.journal.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalUndos extends Repository<JournalUndo, UUID> {

    Optional<JournalUndo> findByIdAndJournalId(UUID id, UUID journalId);

    List<JournalUndo> findByJournalIdAndReplacedAtAfterOrderByReplacedAtDesc(UUID journalId, Instant after,
            Limit limit);

    long countByJournalId(UUID journalId);

    List<JournalUndo> findByJournalId(UUID journalId);

    JournalUndo save(JournalUndo undo);

    void delete(JournalUndo undo);

    @Modifying
    @Query("delete from JournalUndo where journalId = :journalId")
    int deleteAll(UUID journalId);

    @Modifying
    @Query("delete from JournalUndo where replacedAt < :before")
    void deleteOlder(Instant before);
}
