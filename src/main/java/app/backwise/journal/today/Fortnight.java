package app.backwise.journal.today;

import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.core.journal.statistics.TwoWeeks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The last fourteen days as shown.
 *
 * @param weeks this week beside last week
 * @param cells the days, oldest first
 */
public record Fortnight(TwoWeeks weeks, List<FortnightDay> cells) {

    static Fortnight of(List<DailySummary> summaries, LocalDate today) {
        Map<LocalDate, DailySummary> byDay =
                summaries.stream().collect(Collectors.toMap(DailySummary::on, Function.identity()));
        return new Fortnight(TwoWeeks.of(summaries, today), TwoWeeks.first(today).datesUntil(today.plusDays(1))
                .map(day -> new FortnightDay(day, byDay.get(day))).toList());
    }
}
