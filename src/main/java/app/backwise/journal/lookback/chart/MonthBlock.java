package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.Period;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.core.journal.statistics.Lookback;
import app.backwise.core.journal.statistics.PainFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month as a block, as high as its mean pain.
 *
 * @param first its first day
 * @param mean the mean, or null if less than half of its days is written
 * @param x where it begins
 * @param y its height
 */
public record MonthBlock(LocalDate first, BigDecimal mean, int x, int y) {

    public static final int WIDTH = 28;

    /** Those of the year that ends today. */
    public static List<MonthBlock> of(LocalDate today, List<DailySummary> summaries) {
        Plane plane = Plane.of(Lookback.ONE_YEAR.days());
        List<Period> months = Lookback.ONE_YEAR.parts(today);
        return IntStream.range(0, months.size()).mapToObj(month -> {
            PainFigures figures = PainFigures.of(months.get(month), summaries);
            BigDecimal mean = figures.halfWritten() ? figures.average().mean() : null;
            return new MonthBlock(months.get(month).from(), mean, Plane.LEFT + month * WIDTH,
                    mean == null ? Plane.BOTTOM : plane.y(mean));
        }).filter(month -> month.mean() != null || month.x() > Plane.LEFT).toList();
    }
}
