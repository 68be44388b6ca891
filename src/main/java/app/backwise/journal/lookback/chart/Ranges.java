package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.core.journal.statistics.Trend.TrendDay;
import java.util.List;

/** Each day from its best to its worst. Those of days in a row join to a band. */
final class Ranges {

    private static final int LEAST_HALF = 3;

    private Ranges() {}

    static String of(List<TrendDay> days, Plane plane) {
        Pen pen = new Pen();
        for (int day = 0; day < days.size(); day++) {
            DailySummary summary = days.get(day).summary();
            if (summary != null) {
                int top = plane.y(summary.worst()) - LEAST_HALF;
                int height = plane.y(summary.best()) + LEAST_HALF - top;
                pen.move(plane.left(day), top)
                        .shape("h%dv%dh-%dz".formatted(plane.step(), height, plane.step()));
            }
        }
        return pen.path();
    }
}
