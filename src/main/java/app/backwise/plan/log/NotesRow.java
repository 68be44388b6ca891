package app.backwise.plan.log;

import app.backwise.core.followup.CaseNotes;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** {@link CaseNotes} in the database, sealed as a whole. */
@Entity
@Table(name = "plan_notes")
class NotesRow extends SealedRow {

    protected NotesRow() {}

    NotesRow(UUID journalId, CaseNotes notes, NoteCipher cipher) {
        super(journalId);
        write(notes, cipher);
    }

    final void write(CaseNotes notes, NoteCipher cipher) {
        seal(cipher, Optional.of(StoredNotes.of(notes)));
    }

    CaseNotes read(NoteCipher cipher) {
        return open(cipher, StoredNotes.class).orElseThrow().read();
    }
}
