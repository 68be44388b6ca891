package app.backwise.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What two journals say of the same day, put together so that nothing is lost.
 *
 * @param day the one, its blanks filled in from the other, with the texts and activities of both
 * @param leftOver what the other says differently; blank apart from that
 */
public record MergedDay(Day day, Day leftOver) {

    /**
     * @throws IllegalArgumentException if the texts or activities of both are more than a day can hold
     */
    public static MergedDay of(Day one, Day other, Instant now) {
        Day merged = new Day(one.on(), new Recorded(one.recordedAt(), now, one.zone()),
                new Rest(either(one.sleepHours(), other.sleepHours()), either(one.sleepQuality(), other.sleepQuality()),
                        either(one.sittingHours(), other.sittingHours())),
                new Feeling(either(one.stress(), other.stress()), either(one.mood(), other.mood())),
                either(one.food(), other.food()), joined(one.enjoyable(), other.enjoyable()),
                Stream.concat(one.activities().stream(), other.activities().stream()).distinct().toList(),
                either(one.backToUsual(), other.backToUsual()));
        Day leftOver = new Day(other.on(), new Recorded(other.recordedAt(), other.editedAt(), other.zone()),
                new Rest(different(one.sleepHours(), other.sleepHours()),
                        different(one.sleepQuality(), other.sleepQuality()),
                        different(one.sittingHours(), other.sittingHours())),
                new Feeling(different(one.stress(), other.stress()), different(one.mood(), other.mood())),
                different(one.food(), other.food()), "", List.of(), different(one.backToUsual(), other.backToUsual()));
        return new MergedDay(merged, leftOver);
    }

    /**
     * The day with one more line of text.
     *
     * @throws IllegalArgumentException if that is more than a day can hold
     */
    public static Day noted(Day day, String line) {
        return new Day(day.on(), day.recorded(), day.rest(), day.feeling(), day.food(), joined(day.enjoyable(), line),
                day.activities(), day.backToUsual());
    }

    private static <T> T either(T one, T other) {
        return one != null ? one : other;
    }

    private static <T> T different(T one, T other) {
        return one == null || one.equals(other) ? null : other;
    }

    private static String joined(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        if (other.equals(one) || other.startsWith(one + "\n")) {
            return other;
        }
        return one + "\n" + other;
    }
}
