package app.backwise.journal.lookback;

import app.backwise.core.journal.MonthSheet;
import app.backwise.core.journal.statistics.DailySummary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A month as shown.
 *
 * @param first its first day
 * @param columns the days of the week
 * @param weeks rows of seven; null where a place belongs to another month
 * @param written whether there is an entry in it
 * @param before the month before, or null if that cannot be looked at
 * @param after the month after, or null if that is still to come
 */
public record CalendarPage(LocalDate first, List<WeekdayColumn> columns, List<List<CalendarCell>> weeks,
        boolean written,
        YearMonth before, YearMonth after) {

    static CalendarPage of(MonthSheet sheet, List<DailySummary> summaries, LocalDate today, Locale locale) {
        Map<LocalDate, DailySummary> byDay =
                summaries.stream().collect(Collectors.toMap(DailySummary::on, Function.identity()));
        YearMonth month = sheet.month();
        return new CalendarPage(month.atDay(1),
                sheet.weekdays().stream().map(day -> WeekdayColumn.of(day, locale)).toList(),
                sheet.weeks().stream().map(week -> CalendarCell.of(week, byDay, today)).toList(),
                !summaries.isEmpty(),
                month.isAfter(YearMonth.from(PastDays.FIRST)) ? month.minusMonths(1) : null,
                month.isBefore(YearMonth.from(today)) ? month.plusMonths(1) : null);
    }
}
