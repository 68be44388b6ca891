package app.backwise.journal;

import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Food;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A {@link Day} in the database. */
@Entity
class JournalDay extends Row {

    private UUID journalId;
    private LocalDate dayOn;
    private Instant recordedAt;
    private Instant editedAt;
    private ZoneId zone;
    private BigDecimal sleepHours;
    private Short sleepQuality;
    private BigDecimal sittingHours;
    private Short stress;
    private Short mood;
    @Enumerated(EnumType.STRING)
    private Food food;
    private Boolean backToUsual;
    @Embedded
    private Sealed sealed;

    /** What is sealed. */
    record Words(String enjoyable, List<ActivityDone> activities) {}

    protected JournalDay() {}

    JournalDay(UUID journalId, Day day, NoteCipher cipher) {
        this.journalId = journalId;
        this.dayOn = day.on();
        write(day, cipher);
    }

    final void write(Day day, NoteCipher cipher) {
        recordedAt = day.recordedAt();
        editedAt = day.editedAt();
        zone = day.zone();
        sleepHours = day.sleepHours();
        sleepQuality = Row.shortOf(day.sleepQuality());
        sittingHours = day.sittingHours();
        stress = Row.shortOf(day.stress());
        mood = Row.shortOf(day.mood());
        food = day.food();
        backToUsual = day.backToUsual();
        sealed = day.enjoyable().isEmpty() && day.activities().isEmpty()
                ? null : cipher.seal(getId(), new Words(day.enjoyable(), day.activities()));
    }

    LocalDate on() {
        return dayOn;
    }

    Day read(NoteCipher cipher) {
        Words words = sealed == null ? new Words("", List.of()) : cipher.open(getId(), sealed, Words.class);
        return new Day(dayOn, recordedAt, editedAt, zone, sleepHours, Row.integerOf(sleepQuality), sittingHours,
                Row.integerOf(stress), Row.integerOf(mood), food, words.enjoyable(), words.activities(), backToUsual);
    }
}
