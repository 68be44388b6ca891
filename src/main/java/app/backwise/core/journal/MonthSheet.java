package app.backwise.core.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of a month laid out in weeks.
 *
 * @param month the month
 * @param weekdays the seven days of the week in the order of the columns
 * @param weeks rows of seven; null where a place belongs to another month
 */
public record MonthSheet(YearMonth month, List<DayOfWeek> weekdays, List<List<LocalDate>> weeks) {

    private static final int WEEK = 7;

    public static MonthSheet of(YearMonth month, DayOfWeek firstOfWeek) {
        int blanks = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - firstOfWeek.getValue(), WEEK);
        int rows = (blanks + month.lengthOfMonth() + WEEK - 1) / WEEK;
        return new MonthSheet(month,
                IntStream.range(0, WEEK).mapToObj(firstOfWeek::plus).toList(),
                IntStream.range(0, rows).mapToObj(row -> week(month, row * WEEK - blanks + 1)).toList());
    }

    private static List<LocalDate> week(YearMonth month, int first) {
        return IntStream.range(first, first + WEEK)
                .mapToObj(day -> month.isValidDay(day) ? month.atDay(day) : null)
                .toList();
    }

    /** Its days in order. */
    public Stream<LocalDate> days() {
        return weeks.stream().flatMap(List::stream).filter(day -> day != null);
    }
}
