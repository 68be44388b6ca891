package app.backwise.journal;

import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A {@link WeeklyCheck} in the database. */
@Entity
@Table(name = "weekly_check")
class JournalCheck extends Row {

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

    /** What is sealed. */
    record Words(List<OwnActivity> activities) {}

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
        confidence = Row.shortOf(check.confidence());
        sealed = check.activities().isEmpty() ? null : cipher.seal(getId(), new Words(check.activities()));
    }

    LocalDate on() {
        return checkedOn;
    }

    WeeklyCheck read(NoteCipher cipher) {
        Words words = sealed == null ? new Words(List.of()) : cipher.open(getId(), sealed, Words.class);
        return new WeeklyCheck(checkedOn, recordedAt, zone, pain, enjoyment, generalActivity,
                Row.integerOf(confidence), words.activities());
    }
}
