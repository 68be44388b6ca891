package app.backwise.journal.lookback;

import app.backwise.core.journal.statistics.Figure;
import app.backwise.core.journal.statistics.PainComparison;
import app.backwise.core.journal.statistics.PeriodFigures;
import java.util.List;

/**
 * Two periods side by side as shown.
 *
 * @param earlier the one that comes first in time
 * @param later the other
 * @param pain what can be said of the pain in both
 */
public record ComparedPeriods(PeriodFigures earlier, PeriodFigures later, PainComparison pain) {

    /** What a mean is of, as a message key, and the mean in both. */
    public record Row(String key, Figure earlier, Figure later) {}

    public List<Row> rows() {
        return List.of(
                new Row("compare.interference", earlier.interference(), later.interference()),
                new Row("compare.sleep-hours", earlier.sleepHours(), later.sleepHours()),
                new Row("compare.sleep-quality", earlier.sleepQuality(), later.sleepQuality()),
                new Row("compare.sitting-hours", earlier.sittingHours(), later.sittingHours()),
                new Row("compare.stress", earlier.stress(), later.stress()),
                new Row("compare.mood", earlier.mood(), later.mood()));
    }
}
