package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.statistics.Trend.TrendDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is written beside and below a picture.
 *
 * @param levels numbers beside it
 * @param ticks dates below it
 */
public record Axes(List<Level> levels, List<Tick> ticks) {

    /** A number beside the picture. */
    public record Level(int value, int y) {}

    /** A date below it. */
    public record Tick(LocalDate on, int x) {}

    static Axes of(List<TrendDay> days, Plane plane, int daysPerTick) {
        return new Axes(IntStream.of(0, 2, 4, 6, 8, 10).mapToObj(value -> new Level(value, plane.y(value))).toList(),
                IntStream.iterate(0, day -> day < days.size(), day -> day + daysPerTick)
                        .mapToObj(day -> new Tick(days.get(day).on(), plane.x(day))).toList());
    }
}
