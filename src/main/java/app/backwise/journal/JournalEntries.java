package app.backwise.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface JournalEntries extends Repository<JournalEntry, UUID> {

    List<JournalEntry> findByJournalIdOrderByRecordedAtDescIdDesc(UUID journalId, Limit limit);

    long countByJournalId(UUID journalId);

    JournalEntry save(JournalEntry entry);
}
