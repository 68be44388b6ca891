package app.backwise.journal;

import app.backwise.core.followup.PlanNotes;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** {@link PlanNotes} in the database, sealed as a whole. */
@Entity
@Table(name = "plan_notes")
class JournalPlanNotes extends Row {

    private UUID journalId;
    @Embedded
    private Sealed sealed;

    protected JournalPlanNotes() {}

    JournalPlanNotes(UUID journalId, PlanNotes notes, NoteCipher cipher) {
        this.journalId = journalId;
        write(notes, cipher);
    }

    final void write(PlanNotes notes, NoteCipher cipher) {
        sealed = cipher.seal(getId(), notes);
    }

    PlanNotes read(NoteCipher cipher) {
        return cipher.open(getId(), sealed, PlanNotes.class);
    }
}
