package app.backwise.journal.lookback;

import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.core.journal.statistics.Trend.TrendDay;
import app.backwise.core.journal.statistics.Trend;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A trend as paths of an SVG picture in whole numbers. A line breaks where a day has no value.
 *
 * @param right where the last day is
 * @param average the daily averages
 * @param weekMeans the means of seven days
 * @param worst the worst of each day, as dots
 * @param flares a triangle above each day with a flare
 * @param notes a square below each day with a note
 * @param levels the numbers beside the chart with their places
 * @param dates the dates below the chart with their places
 */
public record Chart(int right, Curve average, Curve weekMeans, String worst, String flares, String notes,
        List<Level> levels, List<Tick> dates) {

    private static final int WIDTH = 364;
    private static final int LEFT = 26;
    private static final int TOP = 22;
    private static final BigDecimal POINT = BigDecimal.valueOf(20);
    private static final int FLARES = 4;
    private static final int NOTES = 230;
    private static final int NOTE = 6;

    /** A line, and as dots what stands alone between two gaps. */
    public record Curve(String line, String alone) {}

    /** A number beside the chart. */
    public record Level(int value, int y) {}

    /** A date below the chart. */
    public record Tick(LocalDate on, int x) {}

    static Chart of(Trend trend, int daysPerTick) {
        List<TrendDay> days = trend.days();
        int step = WIDTH / days.size();
        Function<TrendDay, BigDecimal> average = day -> day.summary() == null ? null : day.summary().shownAverage();
        return new Chart(LEFT + step * days.size(),
                curve(days, step, average),
                curve(days, step, TrendDay::weekMean),
                dots(days, step, day -> BigDecimal.valueOf(day.summary().worst()),
                        day -> days.get(day).summary() != null),
                marks(days, step, DailySummary::flare, FLARES, "l-4 8h8z"),
                marks(days, step, DailySummary::noted, NOTES, step == 1 ? "h1v6h-1z" : "h6v6h-6z"),
                IntStream.of(0, 2, 4, 6, 8, 10).mapToObj(value -> new Level(value, y(BigDecimal.valueOf(value))))
                        .toList(),
                IntStream.iterate(0, day -> day < days.size(), day -> day + daysPerTick)
                        .mapToObj(day -> new Tick(days.get(day).on(), x(day, step)))
                        .toList());
    }

    private static Curve curve(List<TrendDay> days, int step, Function<TrendDay, BigDecimal> value) {
        return new Curve(line(days, step, value),
                dots(days, step, value, day -> standsAlone(days, day, value)));
    }

    private static boolean has(List<TrendDay> days, int day, Function<TrendDay, BigDecimal> value) {
        return day >= 0 && day < days.size() && value.apply(days.get(day)) != null;
    }

    private static boolean standsAlone(List<TrendDay> days, int day, Function<TrendDay, BigDecimal> value) {
        return has(days, day, value) && !has(days, day - 1, value) && !has(days, day + 1, value);
    }

    /** From day to day, anew after every gap. */
    private static String line(List<TrendDay> days, int step, Function<TrendDay, BigDecimal> value) {
        StringBuilder path = new StringBuilder();
        for (int day = 0; day < days.size(); day++) {
            if (has(days, day, value) && has(days, day - 1, value)) {
                int rise = y(value.apply(days.get(day))) - y(value.apply(days.get(day - 1)));
                path.append(has(days, day - 2, value) ? " " : "l").append(step).append(rise < 0 ? "" : " ")
                        .append(rise);
            } else if (has(days, day, value) && has(days, day + 1, value)) {
                path.append('M').append(x(day, step)).append(' ').append(y(value.apply(days.get(day))));
            }
        }
        return path.toString();
    }

    private static String dots(List<TrendDay> days, int step, Function<TrendDay, BigDecimal> value,
            IntPredicate which) {
        return each(days, step, which, 0, day -> y(value.apply(days.get(day))), "h0");
    }

    private static String marks(List<TrendDay> days, int step, Predicate<DailySummary> marked, int y, String shape) {
        int left = shape.startsWith("h6") ? NOTE / 2 : 0;
        IntPredicate which = day -> days.get(day).summary() != null && marked.test(days.get(day).summary());
        return each(days, step, which, left, day -> y, shape);
    }

    /** A shape at each of these days, placed from one to the next: such numbers repeat, and so pack into less. */
    private static String each(List<TrendDay> days, int step, IntPredicate which, int left, IntUnaryOperator y,
            String shape) {
        StringBuilder path = new StringBuilder();
        int lastX = 0;
        int lastY = 0;
        for (int day : IntStream.range(0, days.size()).filter(which).toArray()) {
            int across = x(day, step) - left - lastX;
            int down = y.applyAsInt(day) - lastY;
            path.append('m').append(across).append(down < 0 ? "" : " ").append(down).append(shape);
            lastX += across;
            lastY += down;
        }
        return path.toString();
    }

    private static int x(int day, int step) {
        return LEFT + day * step + step / 2;
    }

    private static int y(BigDecimal value) {
        return BigDecimal.TEN.subtract(value).multiply(POINT).setScale(0, RoundingMode.HALF_UP).intValue() + TOP;
    }
}
