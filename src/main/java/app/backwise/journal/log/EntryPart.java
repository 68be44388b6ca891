package app.backwise.journal.log;

import app.backwise.core.journal.Entry;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.FiledPart;
import app.backwise.journal.part.Rows;
import app.backwise.journal.sealing.NoteCipher;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The entries of a journal. */
@Component
@Order(1)
class EntryPart implements FiledPart {

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
    public List<RecordFormat<?>> formats() {
        return List.of(EntryFormat.ENTRIES);
    }

    @Override
    public long count(UUID journalId) {
        return entries.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        entries.deleteAll(journalId);
    }

    @Override
    public Snapshot read(UUID journalId, Snapshot journal) {
        return journal.with(EntryFormat.ENTRIES, rows(journalId).stream().map(row -> row.read(cipher)).toList());
    }

    @Override
    public void write(UUID journalId, Snapshot changes, LocalDate today) {
        entries.saveAll(Rows.added(changes.of(EntryFormat.ENTRIES), Entry::key, rows(journalId), JournalEntry::key,
                (row, entry) -> row.replace(entry, cipher), entry -> new JournalEntry(journalId, entry, cipher)));
    }

    private List<JournalEntry> rows(UUID journalId) {
        return entries.findByJournalIdOrderByFeltOnAscFeltAtAscEntryKeyAsc(journalId);
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
