package app.backwise.core.experiment;

import app.backwise.core.id.Identified;
import java.math.BigDecimal;

/** What the amount of an activity is counted in. Amounts are whole steps: tenths of a distance, ones of all else. */
public enum Unit implements Identified {
    MINUTES(0), REPETITIONS(0), KILOMETRES(1), MILES(1),
    /** A weight, lifted as often each time. */
    KILOGRAMS(0),
    /** A weight, lifted as often each time. */
    POUNDS(0);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    /** Whether it is a weight, beside which it is said how often it is lifted. */
    public boolean weight() {
        return this == KILOGRAMS || this == POUNDS;
    }

    /** Decimals of an amount, 0 or 1. */
    public int decimals() {
        return decimals;
    }

    /** So many steps, as people say it. */
    public BigDecimal amount(int steps) {
        return new BigDecimal(BigDecimal.valueOf(steps, decimals).stripTrailingZeros().toPlainString());
    }
}
