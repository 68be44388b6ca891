package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.statistics.Trend.TrendDay;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of the means of seven days. It bends without corners, and breaks where there is no mean. Where days are
 * narrow it goes by every {@value #STRIDE}th.
 *
 * @param path the line
 * @param alone as dots what stands between two gaps
 */
public record SmoothLine(String path, String alone) {

    private static final int STRIDE = 4;

    static SmoothLine of(List<TrendDay> days, Plane plane) {
        Pen line = new Pen();
        Pen alone = new Pen();
        int stride = plane.step() == 1 ? STRIDE : 1;
        List<Integer> run = new ArrayList<>();
        for (int day = (days.size() - 1) % stride; day < days.size() + stride; day += stride) {
            if (day < days.size() && days.get(day).weekMean() != null) {
                run.add(day);
            } else {
                draw(run.stream().mapToInt(each -> plane.x(each)).toArray(),
                        run.stream().mapToInt(each -> plane.y(days.get(each))).toArray(),
                        run.size() == 1 ? alone : line);
                run.clear();
            }
        }
        return new SmoothLine(line.path(), alone.path());
    }

    /** From the middle between two places to the next such middle, drawn to the place between them. */
    private static void draw(int[] x, int[] y, Pen pen) {
        for (int at = 0; at < x.length; at++) {
            int half = at == 0 ? 0 : (x[at] - x[at - 1]) / 2;
            int middle = at == 0 ? 0 : (y[at - 1] + y[at]) / 2;
            if (at == 0) {
                pen.move(x[0], y[0]);
            } else if (at == 1) {
                pen.line(half, middle);
            } else {
                pen.bend(half, y[at - 1], half, middle);
            }
        }
        if (x.length > 0) {
            pen.line(x.length == 1 ? 0 : (x[1] - x[0]) / 2, y[y.length - 1]);
        }
    }
}
