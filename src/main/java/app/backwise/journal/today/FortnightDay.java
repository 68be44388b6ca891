package app.backwise.journal.today;

import app.backwise.core.journal.statistics.DailySummary;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A day of the last fourteen.
 *
 * @param on the day
 * @param summary its entries, or null without any
 */
public record FortnightDay(LocalDate on, DailySummary summary) {

    /** The daily average, with a decimal only if it needs one. */
    public BigDecimal average() {
        return summary.shownAverage().stripTrailingZeros();
    }

    /** The class that gives the cell its shade. */
    public String shade() {
        return summary == null ? "blank" : "level-" + summary.step();
    }
}
