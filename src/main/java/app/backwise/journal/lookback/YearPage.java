package app.backwise.journal.lookback;

import app.backwise.core.journal.statistics.DailySummary;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A year as shown: a column for each month, a row for each day of the month.
 *
 * @param first its first day
 * @param months the first day of each month that can be looked at
 * @param rows from the 1st to the 31st; null where a month has no such day
 * @param before the year before, or null if that cannot be looked at
 * @param after the year after, or null if that is still to come
 */
public record YearPage(LocalDate first, List<LocalDate> months, List<List<CalendarCell>> rows, Year before,
        Year after) {

    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    static YearPage of(Year year, List<DailySummary> summaries, LocalDate today) {
        Map<LocalDate, DailySummary> byDay =
                summaries.stream().collect(Collectors.toMap(DailySummary::on, Function.identity()));
        List<YearMonth> months = IntStream.rangeClosed(1, MONTHS).mapToObj(year::atMonth)
                .filter(month -> !month.atDay(1).isAfter(today)).toList();
        return new YearPage(year.atDay(1), months.stream().map(month -> month.atDay(1)).toList(),
                IntStream.rangeClosed(1, LONGEST_MONTH).mapToObj(day -> CalendarCell.of(
                        months.stream().map(month -> month.isValidDay(day) ? month.atDay(day) : null).toList(),
                        byDay, today)).toList(),
                year.isAfter(Year.from(PastDays.FIRST)) ? year.minusYears(1) : null,
                year.isBefore(Year.from(today)) ? year.plusYears(1) : null);
    }
}
