package app.backwise.journal.log;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.journal.log.stored.DayWords;
import app.backwise.journal.log.stored.StoredActivity;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A {@link Day} in the database. */
@Entity
class JournalDay extends SealedRow {

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

    protected JournalDay() {}

    JournalDay(UUID journalId, Day day, NoteCipher cipher) {
        super(journalId);
        this.dayOn = day.on();
        write(day, cipher);
    }

    final void write(Day day, NoteCipher cipher) {
        recordedAt = day.recordedAt();
        editedAt = day.editedAt();
        zone = day.zone();
        sleepHours = day.sleepHours();
        sleepQuality = shortOf(day.sleepQuality());
        sittingHours = day.sittingHours();
        stress = shortOf(day.stress());
        mood = shortOf(day.mood());
        food = day.food();
        backToUsual = day.backToUsual();
        seal(cipher, Optional.of(day).filter(it -> !it.enjoyable().isEmpty() || !it.activities().isEmpty())
                .map(DayWords::of));
    }

    LocalDate on() {
        return dayOn;
    }

    Day read(NoteCipher cipher) {
        DayWords words = open(cipher, DayWords.class).orElse(DayWords.NONE);
        return new Day(dayOn, new Recorded(recordedAt, editedAt, zone),
                new Rest(sleepHours, integerOf(sleepQuality), sittingHours),
                new Feeling(integerOf(stress), integerOf(mood)), food, words.enjoyable(),
                StoredActivity.read(words.activities()), backToUsual);
    }
}
