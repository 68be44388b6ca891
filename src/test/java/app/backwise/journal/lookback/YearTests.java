package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class YearTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void showsEachDayOnceAsALink(Site site) {
        assertThat(site.open("/journal/years/2024").html().select(".year td a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1))
                        .map(day -> "/journal/days/" + day).toList());
    }

    @Test
    void saysTheNumberOfADayBesideItsShade(Site site) {
        Pen pen = Pen.of(site, context);
        pen.pain(LocalDate.of(2026, 3, 12), 4, 5);
        pen.pain(LocalDate.of(2026, 3, 13), 0);
        Page year = site.open("/journal/years/2026");

        assertThat(year.one("td.level-3").text()).isEqualTo("5");
        assertThat(year.one("td.level-0").text()).isEqualTo("0");
        assertThat(year.one("a[href=/journal/days/2026-03-14]").text()).isEqualTo("–");
        assertThat(year.one("td.level-3 a").attr("href")).isEqualTo("/journal/days/2026-03-12");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 1", "4, 2", "6, 3", "8, 4", "9, 4", "10, 5"})
    void hasAStrongerShadeEveryTwoPoints(int pain, int step, Site site) {
        Pen.of(site, context).pain(Pen.TODAY, pain, pain - 1, pain - 1, pain - 1);

        assertThat(site.open("/journal/years/2026").one(".year .today").className()).isEqualTo("today level-" + step);
    }

    @Test
    void namesDaysByTheirMonthAndDay(Site site) {
        Page year = site.open("/journal/years/2026");

        assertThat(year.texts("thead th[scope=col] .visually-hidden")).startsWith(Words.of("year.day"), "January")
                .endsWith("November").hasSize(12);
        assertThat(year.texts("tbody th[scope=row], tr > th[scope=row]")).hasSize(31).startsWith("1").endsWith("31");
        assertThat(year.html().select("table a:not([tabindex])").eachAttr("href")).as("stops of the keyboard")
                .hasSize(11).startsWith("/journal/calendar/2026-01");
    }

    @Test
    void leadsNowhereInTheFuture(Site site) {
        Page year = site.open("/journal/years/2026");

        assertThat(year.html().select(".year td a")).hasSize(Pen.TODAY.getDayOfYear());
        assertThat(year.one("a[aria-current=date]").attr("href")).isEqualTo("/journal/days/" + Pen.TODAY);
        assertThat(year.has("a[rel=next]")).isFalse();
    }

    @Test
    void goesFromMonthToYearAndFromYearToYear(Site site) {
        site.open("/journal/calendar/2026-03");
        site.click(".pages a[href=/journal/years/2026]");

        assertThat(site.page().h1()).isEqualTo(Words.of("calendar.caption", "2026"));
        assertThat(site.click("a[rel=prev]").path()).isEqualTo("/journal/years/2025");
        assertThat(site.click("a[rel=next]").path()).isEqualTo("/journal/years/2026");
        assertThat(site.click("thead a[href$='2026-02']").h1())
                .isEqualTo(Words.of("calendar.caption", "February 2026"));
        assertThat(site.open("/journal/years/1950").has("a[rel=prev]")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "1949", "26", "02026", "-2026", "2026-11", "999999999", "x"})
    void knowsNoOtherYears(String year, Site site) {
        assertThat(site.open("/journal/years/" + year).status()).isEqualTo(404);
    }
}
