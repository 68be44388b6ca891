package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class CompareTests {

    private static final String FORM = "main form[action=/journal/compare]";

    @Autowired
    private ApplicationContext context;

    @Test
    void putsTwoPeriodsSideBySide(Site site) {
        Pen pen = Pen.of(site, context);
        for (int ago = 0; ago < 14; ago++) {
            pen.entry(Pen.TODAY.minusDays(ago), 3, 4, ago < 2, "", "", false);
            pen.entry(Pen.TODAY.minusDays(28 + ago), 6, 9, false, "", "", false);
        }
        pen.day(Pen.TODAY, "6.0", 0, "", "Walking");
        pen.day(Pen.TODAY.minusDays(1), "7.5", 3, "", "Walking");
        site.open("/journal/compare");
        Page page = site.click("main nav.choice-of-span a:first-child");

        assertThat(page.path()).isEqualTo("/journal/compare/2026-09-29..2026-10-26/2026-10-27..2026-11-23");
        assertThat(page.one(".lede").text()).endsWith(Words.of("verdict.large.lower", "3.0"));
        assertThat(page.texts("tbody tr")).containsExactly("Days you wrote on 14 of 28 14 of 28",
                "Average pain 6.0 3.0",
                "Worst pain 9 4", "Days with a flare 0 2", "Got in the way 6.0 (14 days) 3.0 (14 days)",
                "Hours of sleep not known 6.8 (2 days)", "Sleep quality not known 7.0 (2 days)",
                "Hours of sitting not known 5.5 (2 days)", "Stress not known 1.5 (2 days)",
                "Mood not known 6.0 (2 days)");
        assertThat(page.html().select(FORM + " input[type=date]").eachAttr("value"))
                .containsExactly("2026-09-29", "2026-10-26", "2026-10-27", "2026-11-23");
    }

    @Test
    void comparesChosenDates(Site site) {
        site.open("/journal/compare");
        Page page = site.send(FORM, "from-1=2026-05-01", "to-1=2026-05-31", "from-2=2026-01-01", "to-2=2026-01-31");

        assertThat(page.path()).isEqualTo("/journal/compare/2026-05-01..2026-05-31/2026-01-01..2026-01-31");
        assertThat(page.main()).contains(Words.of("compare.none"), Words.of("verdict.too-few.both", 16, 16));
        assertThat(page.texts("thead th").get(0)).as("the earlier first").startsWith("1 Jan");
    }

    @Test
    void comparesThisMonthWithTheLast(Site site) {
        assertThat(site.open("/journal/compare").html().select("nav.choice-of-span a").eachAttr("href"))
                .contains("/journal/compare/2026-10-01..2026-10-31/2026-11-01..2026-11-23");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "x, 2026-05-31, 2026-01-01, 2026-01-31, from-1, compare.from-1.date",
            "2026-05-01, 2026-02-30, 2026-01-01, 2026-01-31, to-1, compare.to-1.date",
            "2026-05-01, 2026-05-31, '', 2026-01-31, from-2, compare.from-2.date",
            "2026-05-01, 2026-05-31, 2026-01-01, 31.1.2026, to-2, compare.to-2.date",
            "2026-05-31, 2026-05-01, 2026-01-01, 2026-01-31, to-1, compare.order",
            "2024-05-31, 2026-05-01, 2023-01-01, 2023-01-31, to-1, compare.length",
            "2026-05-01, 2026-05-31, 2026-01-01, 2026-11-24, to-2, compare.future",
            "2026-05-01, 2026-05-31, 2026-05-31, 2026-06-30, from-2, compare.overlap"})
    void refusesWhatIsNoPeriod(String from1, String to1, String from2, String to2, String field, String problem,
            Site site) {
        site.open("/journal/compare");
        Page page = site.send(FORM, "from-1=" + from1, "to-1=" + to1, "from-2=" + from2, "to-2=" + to2);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.one(".error-summary a").text()).isEqualTo(Words.of(problem));
        assertThat(page.one(".error-summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.html().select(FORM + " input[type=date]").eachAttr("value")).containsExactly(from1, to1, from2,
                to2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01..2026-01-31/2026-01-31..2026-02-28",
            "2026-01-31..2026-01-01/2026-02-01..2026-02-02",
            "2026-01-01/2026-02-01", "2026-01-01../2026-02-01..2026-02-02",
            "2024-01-01..2025-01-01/2026-01-01..2026-01-02",
            "2026-11-01..2026-11-24/2026-01-01..2026-01-02", "a..b/c..d",
            "2026-01-01..2026-01-02..2026-01-03/2026-02-01..2026-02-02"})
    void knowsNoSuchAddress(String periods, Site site) {
        assertThat(site.open("/journal/compare/" + periods).status()).isEqualTo(404);
    }
}
