package app.backwise.plan.log;

import app.backwise.core.followup.CaseNotes;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.Sealed;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** {@link CaseNotes} in the database, sealed as a whole. */
@Entity
@Table(name = "plan_notes")
class NotesRow extends SealedRow {

    private UUID journalId;
    @Embedded
    private Sealed sealed;

    protected NotesRow() {}

    NotesRow(UUID journalId, CaseNotes notes, NoteCipher cipher) {
        this.journalId = journalId;
        write(notes, cipher);
    }

    final void write(CaseNotes notes, NoteCipher cipher) {
        sealed = cipher.seal(getId(), StoredNotes.of(notes));
    }

    CaseNotes read(NoteCipher cipher) {
        return cipher.open(getId(), sealed, StoredNotes.class).read();
    }
}
