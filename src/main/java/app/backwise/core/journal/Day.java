package app.backwise.core.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What a day was like besides the pain. Everything is optional; blank is null and never zero.
 *
 * @param on the person's day
 * @param recordedAt when it was first written down
 * @param editedAt when it was last changed, or null
 * @param zone the zone of the person at the time
 * @param sleepHours hours slept in the night before, 0 to 24 in tenths; or null
 * @param sleepQuality 0 (very bad) to 10 (very good); or null
 * @param sittingHours hours spent sitting, 0 to 24 in tenths; or null
 * @param stress 0 (none) to 10 (extreme); or null
 * @param mood 0 (very low) to 10 (very good); or null
 * @param food whether food was as usual; or null
 * @param enjoyable something enjoyable, up to {@value #ENJOYABLE_MAXIMUM} characters; empty if none
 * @param activities at most {@value #ACTIVITIES_MAXIMUM}
 * @param backToUsual whether pain was back to usual on the morning after; or null while not answered
 */
public record Day(LocalDate on, Instant recordedAt, Instant editedAt, ZoneId zone, BigDecimal sleepHours,
        Integer sleepQuality, BigDecimal sittingHours, Integer stress, Integer mood, Food food, String enjoyable,
        List<ActivityDone> activities, Boolean backToUsual) {

    public static final int ENJOYABLE_MAXIMUM = 1000;
    public static final int ACTIVITIES_MAXIMUM = 10;
    private static final BigDecimal HOURS_MAXIMUM = BigDecimal.valueOf(24);

    /**
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Day {
        Objects.requireNonNull(on);
        Objects.requireNonNull(recordedAt);
        Objects.requireNonNull(zone);
        sleepHours = hours(sleepHours);
        sittingHours = hours(sittingHours);
        Rating.checked(sleepQuality);
        Rating.checked(stress);
        Rating.checked(mood);
        activities = List.copyOf(activities);
        if (activities.size() > ACTIVITIES_MAXIMUM || enjoyable.length() > ENJOYABLE_MAXIMUM) {
            throw new IllegalArgumentException("Number of activities or length of something enjoyable");
        }
    }

    /** A day of which nothing is known yet. */
    public static Day blank(LocalDate on, Instant recordedAt, ZoneId zone) {
        return new Day(on, recordedAt, null, zone, null, null, null, null, null, null, "", List.of(), null);
    }

    /** Whether it was first written down on a later day. */
    public boolean late() {
        return recordedAt.atZone(zone).toLocalDate().isAfter(on);
    }

    /** Whether there is anything in it. */
    public boolean empty() {
        return equals(new Day(on, recordedAt, editedAt, zone, null, null, null, null, null, null, "", List.of(), null));
    }

    /** The same day with the answer of the morning after. */
    public Day answered(boolean usual) {
        return new Day(on, recordedAt, editedAt, zone, sleepHours, sleepQuality, sittingHours, stress, mood, food,
                enjoyable, activities, usual);
    }

    /** Whether both say the same of the same day, whenever they were written. */
    public boolean saysTheSameAs(Day other) {
        return equals(new Day(other.on, recordedAt, editedAt, zone, other.sleepHours, other.sleepQuality,
                other.sittingHours, other.stress, other.mood, other.food, other.enjoyable, other.activities,
                other.backToUsual));
    }

    private static BigDecimal hours(BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0 || value.compareTo(HOURS_MAXIMUM) > 0 || value.stripTrailingZeros().scale() > 1) {
            throw new IllegalArgumentException("Hours of a day");
        }
        return value.setScale(1);
    }
}
