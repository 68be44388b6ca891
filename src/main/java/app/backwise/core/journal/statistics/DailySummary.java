package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Rating;
import app.backwise.core.journal.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The entries of one day in numbers. A day without entries has none, which is not the same as a day without pain.
 *
 * @param on the person's day
 * @param entries how many, at least 1
 * @param painSum sum of their pain levels
 * @param best lowest of their pain levels
 * @param worst highest pain said for the day, 0 to 10
 * @param flare whether an entry was called a flare
 * @param noted whether an entry has a note
 * @param late whether an entry was written on a later day
 */
public record DailySummary(LocalDate on, int entries, int painSum, int best, int worst, boolean flare,
        boolean noted, boolean late) {

    public DailySummary {
        if (entries < 1 || painSum < 0 || painSum > entries * Rating.MAXIMUM || !Rating.isValid(best)
                || !Rating.isValid(worst) || best > worst) {
            throw new IllegalArgumentException("Not the summary of a day");
        }
    }

    /** That of a day with this entry alone. */
    static DailySummary of(Entry entry) {
        return new DailySummary(entry.when().day(), 1, entry.pain(), entry.pain(), worst(entry),
                Boolean.TRUE.equals(entry.flare()),
                !entry.note().isEmpty(), entry.when().late());
    }

    /** That of the same day with one more entry. */
    DailySummary with(Entry entry) {
        DailySummary more = of(entry);
        return new DailySummary(on, entries + 1, painSum + more.painSum, Math.min(best, more.best),
                Math.max(worst, more.worst),
                flare || more.flare, noted || more.noted, late || more.late);
    }

    private static int worst(Entry entry) {
        return entry.worst() == null ? entry.pain() : entry.worst();
    }

    /** The mean pain of the day's entries, 0 to 10. */
    public double average() {
        return (double) painSum / entries;
    }

    /** The same, rounded half up to a tenth. */
    public BigDecimal shownAverage() {
        return Fraction.of(painSum, entries).shown();
    }

    /** That as a whole number, 0 to 10, rounded half up. */
    public int wholeAverage() {
        return shownAverage().setScale(0, RoundingMode.HALF_UP).intValue();
    }

    /** How strong it is: 0 for none, then one of five steps of two points each. */
    public int step() {
        return (wholeAverage() + 1) / 2;
    }
}
