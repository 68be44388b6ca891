package app.backwise.core.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a day was like besides the pain. Everything is optional; blank is null and never zero.
 *
 * @param on the person's day
 * @param recorded when it was written down
 * @param rest sleep and sitting
 * @param feeling stress and mood
 * @param food whether food was as usual; or null
 * @param enjoyable something enjoyable, up to {@value #ENJOYABLE_MAXIMUM} characters; empty if none
 * @param activities at most {@value #ACTIVITIES_MAXIMUM}
 * @param backToUsual whether pain was back to usual on the morning after; or null while not answered
 */
public record Day(LocalDate on, Recorded recorded, Rest rest, Feeling feeling, Food food, String enjoyable,
        List<ActivityDone> activities, Boolean backToUsual) {

    public static final int ENJOYABLE_MAXIMUM = 1000;
    public static final int ACTIVITIES_MAXIMUM = 10;

    /**
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Day {
        Objects.requireNonNull(on);
        Objects.requireNonNull(recorded.at());
        Objects.requireNonNull(recorded.zone());
        activities = List.copyOf(activities);
        if (activities.size() > ACTIVITIES_MAXIMUM || enjoyable.length() > ENJOYABLE_MAXIMUM) {
            throw new IllegalArgumentException("Number of activities or length of something enjoyable");
        }
    }

    /** A day of which nothing is known yet. */
    public static Day blank(LocalDate on, Instant recordedAt, ZoneId zone) {
        return new Day(on, new Recorded(recordedAt, null, zone), Rest.UNSAID, Feeling.UNSAID, null, "", List.of(),
                null);
    }

    public Instant recordedAt() {
        return recorded.at();
    }

    public Instant editedAt() {
        return recorded.editedAt();
    }

    public ZoneId zone() {
        return recorded.zone();
    }

    public BigDecimal sleepHours() {
        return rest.sleepHours();
    }

    public Integer sleepQuality() {
        return rest.sleepQuality();
    }

    public BigDecimal sittingHours() {
        return rest.sittingHours();
    }

    public Integer stress() {
        return feeling.stress();
    }

    public Integer mood() {
        return feeling.mood();
    }

    /** Whether it was first written down on a later day. */
    public boolean late() {
        return recordedAt().atZone(zone()).toLocalDate().isAfter(on);
    }

    /** Whether there is anything in it. */
    public boolean empty() {
        return saysTheSameAs(blank(on, recordedAt(), zone()));
    }

    /** The same day with the answer of the morning after. */
    public Day answered(boolean usual) {
        return new Day(on, recorded, rest, feeling, food, enjoyable, activities, usual);
    }

    /** Whether both say the same of the same day, whenever they were written. */
    public boolean saysTheSameAs(Day other) {
        return equals(new Day(other.on, recorded, other.rest, other.feeling, other.food, other.enjoyable,
                other.activities, other.backToUsual));
    }

    /** What is written in words of the person's own. */
    public List<String> ownWords() {
        return Stream.concat(Stream.of(enjoyable), activities.stream().map(ActivityDone::name))
                .filter(words -> !words.isEmpty()).toList();
    }
}
