package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pain day by day. A day without an entry is a gap: nothing is put in its place.
 *
 * @param period the days
 * @param days each of them, oldest first
 */
public record Trend(Period period, List<TrendDay> days) {

    /** The days that go into the mean of a week: the day itself and those before. */
    public static final int WEEK = 7;
    /** So many days of the week need an entry, or there is no mean. */
    public static final int LEAST_DAYS_OF_WEEK = 4;

    /**
     * A day.
     *
     * @param on the person's day
     * @param summary its entries, or null without any
     * @param weekMean the mean of the daily averages of the seven days that end on it, to a tenth; null if
     *        fewer than {@value Trend#LEAST_DAYS_OF_WEEK} of the seven have one
     */
    public record TrendDay(LocalDate on, DailySummary summary, BigDecimal weekMean) {}

    /** Of these summaries, at most one a day; those of the six days before the period count for the means. */
    public static Trend of(Period period, List<DailySummary> summaries) {
        Map<LocalDate, DailySummary> byDay =
                summaries.stream().collect(Collectors.toMap(DailySummary::on, Function.identity()));
        return new Trend(period, period.from().datesUntil(period.to().plusDays(1))
                .map(day -> new TrendDay(day, byDay.get(day), weekMean(day, byDay)))
                .toList());
    }

    private static BigDecimal weekMean(LocalDate last, Map<LocalDate, DailySummary> byDay) {
        Period week = Period.endingOn(last, WEEK);
        List<DailySummary> written =
                week.from().datesUntil(last.plusDays(1)).filter(byDay::containsKey).map(byDay::get).toList();
        return written.size() >= LEAST_DAYS_OF_WEEK
                ? PainFigures.of(week, written).average().mean() : null;
    }

    /** The same days in stretches of so many, newest first; the oldest may be shorter. */
    public List<PainFigures> stretches(int length) {
        List<DailySummary> summaries = days.stream().map(TrendDay::summary).filter(each -> each != null).toList();
        List<PainFigures> stretches = new ArrayList<>();
        for (LocalDate last = period.to(); !last.isBefore(period.from()); last = last.minusDays(length)) {
            LocalDate first = last.minusDays(length - 1L);
            stretches.add(
                    PainFigures.of(new Period(first.isBefore(period.from()) ? period.from() : first, last), summaries));
        }
        return stretches;
    }
}
