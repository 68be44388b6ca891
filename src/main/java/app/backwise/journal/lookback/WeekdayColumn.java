package app.backwise.journal.lookback;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** The head of the column of a day of the week: in short and in full. */
public record WeekdayColumn(String label, String name) {

    static WeekdayColumn of(DayOfWeek day, Locale locale) {
        return new WeekdayColumn(day.getDisplayName(TextStyle.SHORT, locale),
                day.getDisplayName(TextStyle.FULL, locale));
    }
}
