package app.backwise.journal.log;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.PainLevel;
import app.backwise.core.journal.When;
import app.backwise.journal.JournalHold;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries into a journal. */
@Service
@Transactional
public class PainLog {

    private final JournalHold journals;
    private final JournalEntries entries;
    private final JournalUndos undos;
    private final NoteCipher cipher;
    private final Clock clock;

    PainLog(JournalHold journals, JournalEntries entries, JournalUndos undos, NoteCipher cipher, Clock clock) {
        this.journals = journals;
        this.entries = entries;
        this.undos = undos;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Holds the journal until the transaction ends, so that of two at once the second finds what the first has written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID journalId) {
        journals.hold(journalId);
    }

    /**
     * Logs the pain now that an assessment found, as an entry that leads back to it and bears its key. If it is there
     * already, its pain changes, which can be undone.
     */
    public void logAssessed(UUID journalId, PainLevel pain, UUID assessmentKey) {
        ZoneId zone = journals.hold(journalId).zone();
        Optional<Entry> logged = stored(journalId, assessmentKey).map(entry -> entry.read(cipher));
        if (logged.isEmpty()) {
            Entry now = Entry.of(assessmentKey, When.now(clock.instant(), zone), pain.value());
            add(journalId, now.from(assessmentKey));
        } else if (logged.get().pain() != pain.value()) {
            change(journalId, logged.get().withPain(pain.value(), clock.instant()));
        }
    }

    /** Adds the entry; nothing if one with its key is there already, so that a form sent twice counts once. */
    public void add(UUID journalId, Entry entry) {
        journals.use(journalId);
        if (!entries.existsByJournalIdAndEntryKey(journalId, entry.key())) {
            entries.save(new JournalEntry(journalId, entry, cipher));
        }
    }

    /**
     * Puts the entry in the place of the one with its key, which can be undone; false if there is none. Nothing changes
     * if it says the same.
     */
    public boolean change(UUID journalId, Entry entry) {
        journals.use(journalId);
        Optional<JournalEntry> stored = stored(journalId, entry.key());
        stored.filter(before -> !before.read(cipher).saysTheSameAs(entry)).ifPresent(before -> {
            keepForUndo(journalId, ChangeKind.ENTRY_EDITED, before);
            before.write(entry, cipher);
        });
        return stored.isPresent();
    }

    /** Removes the entry, which can be undone; false if there is none. */
    public boolean remove(UUID journalId, UUID key) {
        journals.use(journalId);
        Optional<JournalEntry> stored = stored(journalId, key);
        stored.ifPresent(before -> {
            keepForUndo(journalId, ChangeKind.ENTRY_DELETED, before);
            entries.delete(before);
        });
        return stored.isPresent();
    }

    /** Lets entries that come from one assessment come from another: the same, under a new key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relink(UUID journalId, UUID before, UUID after) {
        entries.relink(journalId, before, after);
    }

    private Optional<JournalEntry> stored(UUID journalId, UUID key) {
        return entries.findByJournalIdAndEntryKey(journalId, key);
    }

    private void keepForUndo(UUID journalId, ChangeKind kind, JournalEntry before) {
        undos.save(new JournalUndo(journalId, kind, before.read(cipher), clock.instant(), cipher));
    }
}
