package app.backwise.journal.log;

import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.log.stored.CheckWords;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A {@link WeeklyCheck} in the database. */
@Entity
@Table(name = "weekly_check")
class JournalCheck extends SealedRow {

    private LocalDate checkedOn;
    private Instant recordedAt;
    private ZoneId zone;
    private short pain;
    private short enjoyment;
    private short generalActivity;
    private Short confidence;

    protected JournalCheck() {}

    JournalCheck(UUID journalId, WeeklyCheck check, NoteCipher cipher) {
        super(journalId);
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
        seal(cipher, Optional.of(check.activities()).filter(own -> !own.isEmpty()).map(CheckWords::of));
    }

    LocalDate on() {
        return checkedOn;
    }

    WeeklyCheck read(NoteCipher cipher) {
        CheckWords words = open(cipher, CheckWords.class).orElse(CheckWords.NONE);
        return new WeeklyCheck(checkedOn, recordedAt, zone, pain, enjoyment, generalActivity,
                integerOf(confidence), words.read());
    }
}
