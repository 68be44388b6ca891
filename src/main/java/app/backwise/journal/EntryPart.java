package app.backwise.journal;

import app.backwise.core.journal.Entry;
import app.backwise.journal.sealing.NoteCipher;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The entries of a journal. */
@Component
@Order(1)
class EntryPart implements JournalPart {

    private final JournalEntries entries;
    private final NoteCipher cipher;

    EntryPart(JournalEntries entries, NoteCipher cipher) {
        this.entries = entries;
        this.cipher = cipher;
    }

    @Override
    public String id() {
        return "entries";
    }

    @Override
    public long count(UUID journalId) {
        return entries.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        entries.deleteAll(journalId);
    }

    /** Rows move as they are; of two different entries of one key both stay, one of them with a new key. */
    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        entries.move(from, to);
        for (JournalEntry left : entries.findByJournalId(from)) {
            Entry entry = left.read(cipher);
            Entry there = entries.findByJournalIdAndEntryKey(to, entry.key()).orElseThrow().read(cipher);
            if (!entry.equals(there)) {
                entries.save(new JournalEntry(to, entry.withKey(UUID.randomUUID()), cipher));
            }
        }
    }
}
