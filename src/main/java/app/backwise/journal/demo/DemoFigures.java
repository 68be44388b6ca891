package app.backwise.journal.demo;

import java.math.BigDecimal;

/** Figures as people write them, of those that chance gives. */
final class DemoFigures {

    private DemoFigures() {}

    static double within(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }

    static int rating(double value) {
        return (int) Math.round(within(value, 10));
    }

    static BigDecimal halves(double hours) {
        return BigDecimal.valueOf(Math.round(within(hours, 24) * 2) * 5, 1);
    }
}
