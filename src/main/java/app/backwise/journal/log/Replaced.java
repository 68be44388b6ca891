package app.backwise.journal.log;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.sealing.NoteCipher;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The places in a journal of what was there before a change. */
@Component
class Replaced {

    private final JournalEntries entries;
    private final JournalDays days;
    private final JournalChecks checks;
    private final NoteCipher cipher;

    Replaced(JournalEntries entries, JournalDays days, JournalChecks checks, NoteCipher cipher) {
        this.entries = entries;
        this.days = days;
        this.checks = checks;
        this.cipher = cipher;
    }

    /** Whether a journal has something in this place now. */
    boolean isTaken(JournalUndo undo, UUID journalId) {
        return switch (undo.kind()) {
            case ENTRY_EDITED, ENTRY_DELETED ->
                entries.existsByJournalIdAndEntryKey(journalId, undo.entry(cipher).key());
            case DAY_EDITED -> days.findByJournalIdAndDayOn(journalId, undo.day(cipher).on()).isPresent();
            case CHECK_EDITED -> checks.findByJournalIdAndCheckedOn(journalId, undo.check(cipher).on()).isPresent();
        };
    }

    /** Puts back what was there. */
    void restore(JournalUndo undo, UUID journalId) {
        switch (undo.kind()) {
            case ENTRY_EDITED, ENTRY_DELETED -> {
                Entry before = undo.entry(cipher);
                entries.findByJournalIdAndEntryKey(journalId, before.key()).ifPresentOrElse(
                        stored -> stored.write(before, cipher),
                        () -> entries.save(new JournalEntry(journalId, before, cipher)));
            }
            case DAY_EDITED -> {
                Day before = undo.day(cipher);
                days.findByJournalIdAndDayOn(journalId, before.on()).ifPresentOrElse(
                        stored -> stored.write(before, cipher),
                        () -> days.save(new JournalDay(journalId, before, cipher)));
            }
            case CHECK_EDITED -> {
                WeeklyCheck before = undo.check(cipher);
                checks.findByJournalIdAndCheckedOn(journalId, before.on()).ifPresentOrElse(
                        stored -> stored.write(before, cipher),
                        () -> checks.save(new JournalCheck(journalId, before, cipher)));
            }
        }
    }
}
