package app.backwise.journal.log;

import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.log.stored.CheckWords;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.Sealed;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A {@link WeeklyCheck} in the database. */
@Entity
@Table(name = "weekly_check")
class JournalCheck extends SealedRow {

    private UUID journalId;
    private LocalDate checkedOn;
    private Instant recordedAt;
    private ZoneId zone;
    private short pain;
    private short enjoyment;
    private short generalActivity;
    private Short confidence;
    @Embedded
    private Sealed sealed;

    protected JournalCheck() {}

    JournalCheck(UUID journalId, WeeklyCheck check, NoteCipher cipher) {
        this.journalId = journalId;
        this.checkedOn = check.on();
        write(check, cipher);
    }

    final void write(WeeklyCheck check, NoteCipher cipher) {
        recordedAt = check.recordedAt();
        zone = check.zone();
        pain = (short) check.pain();
        enjoyment = (short) check.enjoyment();
        generalActivity = (short) check.generalActivity();
        confidence = shortOf(check.confidence());
        sealed = check.activities().isEmpty() ? null : cipher.seal(getId(), CheckWords.of(check.activities()));
    }

    LocalDate on() {
        return checkedOn;
    }

    WeeklyCheck read(NoteCipher cipher) {
        CheckWords words = sealed == null ? CheckWords.NONE : cipher.open(getId(), sealed, CheckWords.class);
        return new WeeklyCheck(checkedOn, recordedAt, zone, pain, enjoyment, generalActivity,
                integerOf(confidence), words.read());
    }
}
