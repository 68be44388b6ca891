package app.backwise.core.journal.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much means of a pain that does not change differ by chance. It is judged by what lies between one written week
 * and the next: so a slow course does not count, and of the largest jump nothing does, as that may be the course. Until
 * there are many weeks, what is usual counts for more than what was seen. A heuristic of ours, held to simulated
 * diaries.
 *
 * @param variance that of the mean of {@value Trend#WEEK} written days, in points squared
 */
record UpsAndDowns(double variance) {

    private static final double USUAL = 0.35;
    private static final int WEIGHT_OF_USUAL = 12;
    private static final int LEAST = 4;

    /** As these days show them, oldest first. */
    static UpsAndDowns of(List<DailySummary> days) {
        int whole = days.size() / Trend.WEEK;
        List<DailySummary> last = days.subList(days.size() % Trend.WEEK, days.size());
        double[] weeks = IntStream.range(0, whole).mapToDouble(week -> last.stream().skip(week * Trend.WEEK)
                .limit(Trend.WEEK).mapToDouble(DailySummary::average).average().orElseThrow()).toArray();
        double[] jumps = IntStream.range(1, whole).mapToDouble(week -> Math.pow(weeks[week] - weeks[week - 1], 2) / 2)
                .sorted().toArray();
        int counted = jumps.length < LEAST ? jumps.length : jumps.length - 1;
        double seen = IntStream.range(0, counted).mapToDouble(jump -> jumps[jump]).sum();
        return new UpsAndDowns((USUAL * WEIGHT_OF_USUAL + seen) / (WEIGHT_OF_USUAL + counted));
    }

    /** How far apart two means are by chance: the standard deviation of their difference, in points. */
    double between(Figure one, Figure other) {
        return Math.sqrt(variance * Trend.WEEK * (1.0 / one.days() + 1.0 / other.days()));
    }
}
