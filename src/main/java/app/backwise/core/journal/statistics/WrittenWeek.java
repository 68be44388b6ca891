package app.backwise.core.journal.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Seven days, in so far as they are written.
 *
 * @param days how many have an entry
 * @param entries how many there are
 * @param mean the mean of the daily averages, 0 to 10, to a tenth; empty with fewer days than a mean needs
 */
public record WrittenWeek(int days, int entries, Optional<BigDecimal> mean) {

    static WrittenWeek of(Diary diary, LocalDate last) {
        List<DailySummary> written = diary.summariesOf(last.minusDays(Diary.WEEK - 1L), last);
        return new WrittenWeek(written.size(), written.stream().mapToInt(DailySummary::entries).sum(),
                diary.week(last));
    }

    /** How many more days with an entry it needs to have a mean. */
    public int missing() {
        return Math.max(0, Diary.DAYS_NEEDED - days);
    }
}
