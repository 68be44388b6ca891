package app.backwise.journal.log;

import app.backwise.journal.part.JournalRows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalUndos extends JournalRows<JournalUndo> {

    Optional<JournalUndo> findByIdAndJournalId(UUID id, UUID journalId);

    List<JournalUndo> findByJournalIdAndReplacedAtAfterOrderByReplacedAtDesc(UUID journalId, Instant after,
            Limit limit);

    List<JournalUndo> findByJournalId(UUID journalId);

    @Modifying
    @Query("delete from JournalUndo where replacedAt < :before")
    void deleteOlder(Instant before);
}
