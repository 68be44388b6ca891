package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.statistics.Trend.TrendDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word clear of what is drawn near it, and how far down a stroke leads from it to what it names.
 *
 * @param key the word
 * @param x where its middle is
 * @param y its foot
 * @param foot the end of the stroke
 */
public record Label(String key, int x, int y, int foot) {

    private static final int HALF_OF_WORDS = 84;
    private static final int ROOM = 10;
    private static final int FLARE = 22;

    /** Of what the picture has: the range to the left, the line to the right, the first flare. */
    static List<Label> of(List<TrendDay> days, Plane plane) {
        return Stream.of(
                label("trend.label.range", days, plane, Plane.LEFT + HALF_OF_WORDS, day -> day.summary() != null,
                        day -> plane.y(day.summary().worst())),
                label("trend.label.week", days, plane, plane.right() - HALF_OF_WORDS, day -> day.weekMean() != null,
                        plane::y),
                IntStream.range(0, days.size()).boxed()
                        .filter(day -> days.get(day).summary() != null && days.get(day).summary().flare()).findFirst()
                        .map(day -> below(plane.x(day), plane.y(days.get(day)))))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Label> label(String key, List<TrendDay> days, Plane plane, int wanted,
            Predicate<TrendDay> has, ToIntFunction<TrendDay> foot) {
        return IntStream.range(0, days.size()).boxed().filter(day -> has.test(days.get(day)))
                .min(Comparator.comparingInt(day -> Math.abs(plane.x(day) - wanted)))
                .map(day -> new Label(key, plane.x(day), top(days, plane, plane.x(day)) - ROOM,
                        foot.applyAsInt(days.get(day))));
    }

    private static Label below(int x, int y) {
        int foot = Math.min(Plane.BOTTOM, y + FLARE);
        return new Label("lookback.flare", Math.max(x, Plane.LEFT + ROOM), foot, foot);
    }

    /** The top of what is drawn below a word. */
    private static int top(List<TrendDay> days, Plane plane, int x) {
        return IntStream.range(0, days.size()).filter(day -> Math.abs(plane.x(day) - x) <= HALF_OF_WORDS)
                .mapToObj(days::get).flatMapToInt(day -> IntStream.of(
                        day.summary() == null ? Plane.BOTTOM : plane.y(day.summary().worst()),
                        day.weekMean() == null ? Plane.BOTTOM : plane.y(day)))
                .min().orElse(Plane.TOP);
    }
}
