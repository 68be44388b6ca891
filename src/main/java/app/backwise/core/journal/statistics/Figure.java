package app.backwise.core.journal.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * A mean over days, and of how many.
 *
 * @param mean the exact mean, rounded half up to a tenth; null if there is no day
 * @param days how many days went into it
 */
public record Figure(BigDecimal mean, int days) {

    static Figure of(List<Fraction> days) {
        return days.isEmpty() ? new Figure(null, 0)
                : new Figure(days.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(days.size()).shown(),
                        days.size());
    }

    /** The mean of whole numbers, one a day. */
    static Figure ofRatings(List<Integer> ratings) {
        return of(ratings.stream().map(rating -> Fraction.of(rating, 1)).toList());
    }

    /** The mean of numbers with at most one decimal, one a day. */
    static Figure ofHours(List<BigDecimal> hours) {
        return of(hours.stream().map(Fraction::of).toList());
    }

    public boolean known() {
        return days > 0;
    }
}
