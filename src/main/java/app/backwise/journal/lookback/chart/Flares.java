package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.statistics.Trend.TrendDay;
import java.util.List;

/** The days with a flare as triangles on the line. */
final class Flares {

    private static final int HALF_HEIGHT = 5;

    private Flares() {}

    static String of(List<TrendDay> days, Plane plane) {
        Pen pen = new Pen();
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).summary() != null && days.get(day).summary().flare()) {
                pen.move(plane.x(day), plane.y(days.get(day)) - HALF_HEIGHT).shape("l-5 9h10z");
            }
        }
        return pen.path();
    }
}
