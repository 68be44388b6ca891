package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Rating;
import java.time.LocalDate;

/**
 * A rating that the entries of one day give.
 *
 * @param on the person's day
 * @param count how many entries give it, at least 1
 * @param sum sum of what they say
 */
public record DailyRating(LocalDate on, int count, int sum) {

    public DailyRating {
        if (count < 1 || sum < 0 || sum > count * Rating.MAXIMUM) {
            throw new IllegalArgumentException("Not the rating of a day");
        }
    }

    Fraction mean() {
        return Fraction.of(sum, count);
    }
}
