package app.backwise.plan.log;

import app.backwise.core.followup.CaseNotes;
import app.backwise.journal.sealing.NoteCipher;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The notes of plans, one row for each journal. Whoever writes holds the journal. */
@Component
class NotesStore {

    private final NotesRows rows;
    private final NoteCipher cipher;

    NotesStore(NotesRows rows, NoteCipher cipher) {
        this.rows = rows;
        this.cipher = cipher;
    }

    CaseNotes read(UUID journalId) {
        return rows.findByJournalId(journalId).map(row -> row.read(cipher)).orElseGet(CaseNotes::none);
    }

    void save(UUID journalId, CaseNotes notes) {
        rows.findByJournalId(journalId).ifPresentOrElse(row -> row.write(notes, cipher),
                () -> rows.save(new NotesRow(journalId, notes, cipher)));
    }

    /** Takes in notes of another journal, or of a file: what was said later stays. */
    void join(UUID journalId, CaseNotes others) {
        CaseNotes notes = read(journalId);
        CaseNotes both = notes.joined(others);
        if (!both.equals(notes)) {
            save(journalId, both);
        }
    }

    void delete(UUID journalId) {
        rows.deleteAll(journalId);
    }
}
