package app.backwise.journal.lookback;

import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weekly check as shown.
 *
 * @param on the day
 * @param peg the PEG score
 * @param change since the check before, negative if it is lower now; null for the first check
 * @param confidence 0 to 10, or null
 * @param activities own activities
 */
public record CheckLine(LocalDate on, BigDecimal peg, BigDecimal change, Integer confidence,
        List<OwnActivity> activities) {

    /** Of the checks, newest first, at most so many lines. */
    static List<CheckLine> of(List<WeeklyCheck> checks, int most) {
        return IntStream.range(0, Math.min(checks.size(), most))
                .mapToObj(at -> of(checks.get(at), at + 1 < checks.size() ? checks.get(at + 1) : null))
                .toList();
    }

    private static CheckLine of(WeeklyCheck check, WeeklyCheck before) {
        return new CheckLine(check.on(), check.peg(), before == null ? null : check.changeSince(before),
                check.confidence(), check.activities());
    }

    /** Whether the change is large enough to matter to people. */
    public boolean matters() {
        return change.abs().compareTo(WeeklyCheck.CHANGE_THAT_MATTERS) >= 0;
    }

    public boolean lower() {
        return change.signum() < 0;
    }
}
