package app.backwise.journal.lookback;

import app.backwise.core.journal.statistics.DailySummary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A day of the calendar.
 *
 * @param on the day
 * @param summary its entries, or null without any
 * @param future whether it is still to come
 * @param today whether it is today
 */
public record CalendarCell(LocalDate on, DailySummary summary, boolean future, boolean today) {

    /** The days of a week; null where a place belongs to another month. */
    static List<CalendarCell> of(List<LocalDate> week, Map<LocalDate, DailySummary> summaries, LocalDate today) {
        return week.stream().map(on -> on == null ? null
                : new CalendarCell(on, summaries.get(on), on.isAfter(today), on.equals(today))).toList();
    }

    /** The daily average, with a decimal only if it needs one. */
    public BigDecimal average() {
        return summary.shownAverage().stripTrailingZeros();
    }

    /** The class that gives the cell its shade. */
    public String shade() {
        String day = today ? "today " : "";
        return summary == null ? day + (future ? "future" : "blank") : day + "level-" + summary.step();
    }
}
