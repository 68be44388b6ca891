package app.backwise.journal.log.stored;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A whole day, as it was before a change. */
public record WholeDay(LocalDate on, Instant recordedAt, Instant editedAt, ZoneId zone, BigDecimal sleepHours,
        Integer sleepQuality, BigDecimal sittingHours, Integer stress, Integer mood, Food food, String enjoyable,
        List<StoredActivity> activities, Boolean backToUsual) {

    public static WholeDay of(Day day) {
        return new WholeDay(day.on(), day.recordedAt(), day.editedAt(), day.zone(), day.sleepHours(),
                day.sleepQuality(), day.sittingHours(), day.stress(), day.mood(), day.food(), day.enjoyable(),
                StoredActivity.of(day.activities()), day.backToUsual());
    }

    public Day read() {
        return new Day(on, new Recorded(recordedAt, editedAt, zone),
                new Rest(sleepHours, sleepQuality, sittingHours), new Feeling(stress, mood), food, enjoyable,
                StoredActivity.read(activities), backToUsual);
    }
}
