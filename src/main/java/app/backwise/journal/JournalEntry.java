package app.backwise.journal;

import app.backwise.core.journal.PainLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One line of a journal: the pain at a moment, perhaps with a note, perhaps from an assessment. */
@Entity
class JournalEntry {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID journalId;
    private Instant recordedAt;
    private short pain;
    private String note;
    private UUID assessmentId;

    protected JournalEntry() {}

    JournalEntry(UUID journalId, Instant recordedAt, PainLevel pain, String note, UUID assessmentId) {
        this.journalId = journalId;
        this.recordedAt = recordedAt;
        this.pain = (short) pain.value();
        this.note = note;
        this.assessmentId = assessmentId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    PainLevel pain() {
        return new PainLevel(pain);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Optional<UUID> assessmentId() {
        return Optional.ofNullable(assessmentId);
    }
}
