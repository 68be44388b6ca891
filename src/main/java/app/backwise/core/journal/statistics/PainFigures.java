package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Period;
import java.util.List;
import java.util.function.Predicate;

/**
 * The pain of some days in numbers. Days without an entry count for nothing.
 *
 * @param period the days
 * @param average the mean of the daily averages, so that a day with many entries weighs no more than one with a single
 *        entry
 * @param worst the worst said for any of the days, 0 to 10; null without an entry
 * @param entries how many
 * @param flareDays days on which an entry was called a flare
 * @param notedDays days with a note
 * @param lateDays days with an entry that was written on a later day
 */
public record PainFigures(Period period, Figure average, Integer worst, int entries, int flareDays, int notedDays,
        int lateDays) {

    /** Of those summaries that are of the period. */
    public static PainFigures of(Period period, List<DailySummary> summaries) {
        List<DailySummary> days = summaries.stream().filter(day -> period.contains(day.on())).toList();
        return new PainFigures(period,
                Figure.of(days.stream().map(day -> Fraction.of(day.painSum(), day.entries())).toList()),
                days.stream().map(DailySummary::worst).max(Integer::compare).orElse(null),
                days.stream().mapToInt(DailySummary::entries).sum(),
                count(days, DailySummary::flare), count(days, DailySummary::noted), count(days, DailySummary::late));
    }

    private static int count(List<DailySummary> days, Predicate<DailySummary> mark) {
        return (int) days.stream().filter(mark).count();
    }

    /** How many days are at least half of them. */
    int halfOfDays() {
        return (period.days() + 1) / 2;
    }

    /** Whether at least half of its days have an entry. */
    public boolean halfWritten() {
        return average.days() >= halfOfDays();
    }

    /** Whether there is any entry. */
    public boolean written() {
        return entries > 0;
    }

    public boolean flare() {
        return flareDays > 0;
    }

    public boolean noted() {
        return notedDays > 0;
    }

    public boolean late() {
        return lateDays > 0;
    }
}
