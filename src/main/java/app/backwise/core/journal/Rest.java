package app.backwise.core.journal;

import java.math.BigDecimal;

/**
 * How much of a day, with the night before it, was spent lying and sitting. Each may be null.
 *
 * @param sleepHours hours slept in the night before, 0 to 24 in tenths
 * @param sleepQuality 0 (very bad) to 10 (very good)
 * @param sittingHours hours spent sitting, 0 to 24 in tenths
 */
public record Rest(BigDecimal sleepHours, Integer sleepQuality, BigDecimal sittingHours) {

    /** Nothing was said. */
    static final Rest UNSAID = new Rest(null, null, null);

    private static final BigDecimal HOURS_MAXIMUM = BigDecimal.valueOf(24);

    public Rest {
        sleepHours = hours(sleepHours);
        sittingHours = hours(sittingHours);
        Rating.check(sleepQuality);
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
