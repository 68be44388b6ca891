package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class CalendarTests {

    @Autowired
    private ApplicationContext context;

    private static String cell(Page page, LocalDate on) {
        return page.one(".calendar a[href=/journal/days/" + on + "]").text();
    }

    @Test
    void saysInWordsWhatADayWasLike(Site site) {
        LocalDate on = LocalDate.of(2026, 11, 12);
        Pen pen = Pen.of(site, context);
        pen.entry(on, 4, 4, null, "", "", false);
        pen.entry(on, 5, 7, true, "Long day", "", true);

        assertThat(cell(site.open("/journal/calendar"), on))
                .isEqualTo("12 November: average 4.5 of 10, worst 7, flare, note, late, 2 entries");
    }

    @Test
    void tellsNoEntryFromNoPain(Site site) {
        Pen pen = Pen.of(site, context);
        pen.pain(LocalDate.of(2026, 11, 3), 0);
        Page month = site.open("/journal/calendar/2026-11");

        assertThat(cell(month, LocalDate.of(2026, 11, 3))).isEqualTo("3 November: average 0 of 10, worst 0, 1 entry");
        assertThat(cell(month, LocalDate.of(2026, 11, 4))).isEqualTo("4 November: no entry");
        assertThat(month.texts(".calendar td b")).containsExactly("0");
        assertThat(month.html().select(".calendar .level-0")).hasSize(1);
        assertThat(month.html().select(".calendar .blank")).hasSize(22);
    }

    @Test
    void leadsNowhereInTheFuture(Site site) {
        Page month = site.open("/journal/calendar");

        assertThat(month.html().select(".calendar td.future").eachText()).containsExactly("24", "25", "26", "27", "28",
                "29", "30");
        assertThat(month.html().select(".calendar a")).hasSize(23);
        assertThat(month.one(".calendar a[aria-current=date]").text()).startsWith("23 ");
        assertThat(month.has("a[rel=next]")).isFalse();
        assertThat(month.main()).contains(Words.of("calendar.none"));
    }

    @Test
    void goesFromMonthToMonth(Site site) {
        site.open("/journal/calendar");

        assertThat(site.click("a[rel=prev]").path()).isEqualTo("/journal/calendar/2026-10");
        assertThat(site.page().h1()).isEqualTo(Words.of("calendar.caption", "October 2026"));
        assertThat(site.click("a[rel=next]").path()).isEqualTo("/journal/calendar/2026-11");
        assertThat(site.open("/journal/calendar/1950-01").has("a[rel=prev]")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12", "2027-01", "1949-12", "2026-13", "2026-00", "2026-1", "26-11", "0000-01",
            "+12026-11",
            "-2026-11", "2026-11-01", "999999999-12", "x"})
    void knowsNoOtherMonths(String month, Site site) {
        assertThat(site.open("/journal/calendar/" + month).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, Monday, 6", "en-US, Sunday, 5", "ar-EG, Saturday, 5", "de, Monday, 6"})
    void beginsTheWeekAsTheRegionDoes(String language, String first, int weeks, Site site) {
        Page month = site.follow(site.request("/journal/calendar/2026-11").header("Accept-Language", language).GET());

        assertThat(month.html().select(".calendar th .visually-hidden").first().text()).isEqualTo(first);
        assertThat(month.html().select(".calendar tbody tr")).hasSize(weeks);
        assertThat(month.html().select(".calendar tbody tr"))
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(7));
    }

    @ParameterizedTest
    @CsvSource({"monday, Monday, 6", "saturday, Saturday, 5", "sunday, Sunday, 5", "region, Sunday, 5"})
    void beginsTheWeekAsChosen(String day, String first, int weeks, Site site) {
        site.speaking("en-US").forge("/journal/settings/display", "text=normal", "colours=device", "week=" + day);
        Page month = site.open("/journal/calendar/2026-11");

        assertThat(month.html().select(".calendar th .visually-hidden").first().text()).isEqualTo(first);
        assertThat(month.html().select(".calendar tbody tr")).hasSize(weeks);
    }

    @Test
    void showsEveryDayOfAnyMonthOnce(Site site) {
        for (String month : List.of("2024-02", "2023-02", "2026-03", "2025-10", "1999-12")) {
            YearMonth of = YearMonth.parse(month);

            assertThat(site.open("/journal/calendar/" + month).html().select(".calendar a").eachAttr("href")).as(month)
                    .containsExactlyElementsOf(of.atDay(1).datesUntil(of.atEndOfMonth().plusDays(1))
                            .map(day -> "/journal/days/" + day).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati, 2026-11-23", "Pacific/Niue, 2026-11-22", "Europe/London, 2026-11-23"})
    void knowsWhichDayItIsWhereThePersonIs(String zone, LocalDate today, Site site) {
        Pen.of(site, context, zone);

        assertThat(site.open("/journal/calendar").one(".calendar a[aria-current=date]").attr("href"))
                .isEqualTo("/journal/days/" + today);
    }

    @Test
    void keepsEntriesAroundAChangeOfTheClockOnTheirDays(Site site) {
        Pen pen = Pen.of(site, context);
        pen.pain(LocalDate.of(2026, 10, 24), 1);
        pen.pain(LocalDate.of(2026, 10, 25), 2);
        pen.pain(LocalDate.of(2026, 10, 26), 3);
        pen.pain(LocalDate.of(2026, 3, 29), 4);

        assertThat(site.open("/journal/calendar/2026-10").texts(".calendar b")).containsExactly("1", "2", "3");
        assertThat(cell(site.open("/journal/calendar/2026-03"), LocalDate.of(2026, 3, 29))).contains("average 4 of 10");
    }
}
