package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.statistics.Trend.TrendDay;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where days and pains are, in whole numbers.
 *
 * @param days how many days there are
 * @param step how wide each of them is
 */
public record Plane(int days, int step) {

    public static final int LEFT = 26;
    public static final int TOP = 52;
    public static final int BOTTOM = 252;

    private static final int WIDTH = 364;
    private static final BigDecimal POINT = BigDecimal.valueOf((BOTTOM - TOP) / 10);

    static Plane of(int days) {
        return new Plane(days, WIDTH / days > 1 ? WIDTH / days / 2 * 2 : 1);
    }

    public int right() {
        return LEFT + days * step;
    }

    /** Where a day begins. */
    int left(int day) {
        return LEFT + day * step;
    }

    /** Its middle. */
    int x(int day) {
        return left(day) + step / 2;
    }

    int y(BigDecimal pain) {
        return BOTTOM - pain.multiply(POINT).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    /** On the line; where there is none, at the average of the day itself, which is written. */
    int y(TrendDay day) {
        return y(day.weekMean() == null ? day.summary().shownAverage() : day.weekMean());
    }

    int y(int pain) {
        return y(BigDecimal.valueOf(pain));
    }
}
