package app.backwise.display;

import app.backwise.core.id.Identified;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;

/** With which day the weeks of a calendar begin: that of the region, or always the same. */
public enum WeekStart implements Identified {
    REGION, MONDAY, SATURDAY, SUNDAY;

    public DayOfWeek day(Locale locale) {
        return this == REGION ? WeekFields.of(locale).getFirstDayOfWeek() : DayOfWeek.valueOf(name());
    }
}
