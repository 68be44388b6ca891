package app.backwise.journal;

import app.backwise.core.journal.PainLevel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes into a journal and reads from it. */
@Service
@Transactional
public class PainLog {

    private final Journals journals;
    private final JournalEntries entries;
    private final Clock clock;

    PainLog(Journals journals, JournalEntries entries, Clock clock) {
        this.journals = journals;
        this.entries = entries;
        this.clock = clock;
    }

    /** Logs the pain now that an assessment found, as an entry that leads back to it. */
    public void logAssessed(UUID journalId, PainLevel pain, UUID assessmentId) {
        save(journalId, pain, null, assessmentId);
    }

    void log(UUID journalId, PainLevel pain, String note) {
        save(journalId, pain, note, null);
    }

    @Transactional(readOnly = true)
    List<JournalEntry> latest(UUID journalId, int count) {
        return entries.findByJournalIdOrderByRecordedAtDescIdDesc(journalId, Limit.of(count));
    }

    @Transactional(readOnly = true)
    long count(UUID journalId) {
        return entries.countByJournalId(journalId);
    }

    private void save(UUID journalId, PainLevel pain, String note, UUID assessmentId) {
        Instant now = clock.instant();
        entries.save(new JournalEntry(journalId, now, pain, note, assessmentId));
        journals.findById(journalId).orElseThrow().usedAt(now);
    }
}
