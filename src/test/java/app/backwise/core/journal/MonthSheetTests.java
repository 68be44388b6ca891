package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class MonthSheetTests {

    private static final List<Locale> LOCALES = List.of(Locale.UK, Locale.US, Locale.forLanguageTag("ar-EG"),
            Locale.forLanguageTag("pt-BR"), Locale.forLanguageTag("de-AT"), Locale.forLanguageTag("dv-MV"));
    private static final List<String> ZONES =
            List.of("UTC", "Europe/London", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Beirut");

    @Test
    void startsTheWeekAsThePersonDoes() {
        YearMonth november = YearMonth.of(2026, 11);

        assertThat(MonthSheet.of(november, DayOfWeek.MONDAY).weeks().get(0))
                .containsExactly(null, null, null, null, null, null, LocalDate.of(2026, 11, 1));
        assertThat(MonthSheet.of(november, DayOfWeek.SUNDAY).weeks().get(0)).first()
                .isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(MonthSheet.of(november, DayOfWeek.SUNDAY).weekdays()).startsWith(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    @Test
    void takesFourToSixWeeks() {
        assertThat(MonthSheet.of(YearMonth.of(2027, 2), DayOfWeek.MONDAY).weeks()).hasSize(4);
        assertThat(MonthSheet.of(YearMonth.of(2026, 8), DayOfWeek.MONDAY).weeks()).hasSize(6);
    }

    /**
     * Years of 1900 to 2100 with and without a leap day, against the calendar of Java before java.time, in zones whose
     * clocks change at midnight too.
     */
    @Test
    void agreesWithAnotherCalendarForTwoHundredYears() {
        int sheets = 0;
        for (Locale locale : LOCALES) {
            DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
            TimeZone zone = TimeZone.getTimeZone(ZONES.get(LOCALES.indexOf(locale) % ZONES.size()));
            for (YearMonth month = YearMonth.of(1900, 1); month.getYear() <= 2100; month = month.plusMonths(1)) {
                GregorianCalendar other = new GregorianCalendar(zone, locale);
                other.clear();
                other.set(month.getYear(), month.getMonthValue() - 1, 1, 12, 0);
                MonthSheet sheet = MonthSheet.of(month, first);
                int week = 0;
                while (other.get(Calendar.MONTH) == month.getMonthValue() - 1) {
                    int column = Math.floorMod(other.get(Calendar.DAY_OF_WEEK) - other.getFirstDayOfWeek(), 7);
                    if (column == 0 && other.get(Calendar.DAY_OF_MONTH) > 1) {
                        week++;
                    }
                    LocalDate day = sheet.weeks().get(week).get(column);
                    assertThat(day).as("%s in %s", month, locale).isNotNull();
                    assertThat(day.getDayOfMonth()).as("%s in %s", month, locale)
                            .isEqualTo(other.get(Calendar.DAY_OF_MONTH));
                    assertThat(day.getDayOfWeek()).isEqualTo(sheet.weekdays().get(column));
                    other.add(Calendar.DAY_OF_MONTH, 1);
                }
                assertThat(sheet.days().count()).as("%s", month).isEqualTo(month.lengthOfMonth());
                assertThat(sheet.weeks()).hasSize(week + 1);
                sheets++;
            }
        }
        assertThat(sheets).isEqualTo(LOCALES.size() * 201 * 12);
    }
}
