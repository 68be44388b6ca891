package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class TrendPageTests {

    @Autowired
    private ApplicationContext context;

    private static void write(Pen pen, int firstAgo, int lastAgo, int pain) {
        for (int ago = firstAgo; ago <= lastAgo; ago++) {
            pen.pain(Pen.TODAY.minusDays(ago), pain);
        }
    }

    @Test
    void saysThatThereIsNothingYet(Site site) {
        Page trend = site.open("/journal/trend");

        assertThat(trend.main()).contains(Words.of("trend.none", Words.of("trend.span.12-weeks")));
        assertThat(trend.has("svg[role=img]")).isFalse();
    }

    @Test
    void saysWhenItWasHighestAndLowestAndWhatItIsNow(Site site) {
        Pen pen = Pen.of(site, context);
        write(pen, 0, 20, 3);
        write(pen, 21, 60, 2);
        write(pen, 61, 83, 7);
        Page trend = site.open("/journal/trend");

        assertThat(trend.one(".lede").text())
                .isEqualTo("Your pain was highest in the two weeks from 1 September: 7.0 on average. "
                        + "It was lowest in the two weeks from 13 October: 2.0. "
                        + "Now, in the last two weeks, it is 3.0.");
        assertThat(trend.main()).contains("In the last 12 weeks it averaged 3.6 of 10. You wrote on 84 of 84 days.");
        assertThat(trend.main()).doesNotContain("%").doesNotContainIgnoringCase("because")
                .doesNotContainIgnoringCase("cause")
                .doesNotContainIgnoringCase("prove");
    }

    @Test
    void saysNothingOfTooFewDays(Site site) {
        Pen pen = Pen.of(site, context);
        write(pen, 0, 5, 1);
        write(pen, 14, 27, 9);

        assertThat(site.open("/journal/trend/4-weeks").one(".lede").text())
                .startsWith(Words.of("course.too-little", 2));

        write(pen, 6, 6, 1);

        assertThat(site.open("/journal/trend/4-weeks").one(".lede").text())
                .startsWith("Your pain was highest in the week from 3 November: 9.0 on average. "
                        + "It is lowest now, in the last 7 days: 1.0.");
        assertThat(site.open("/journal/trend/1-year").one(".lede").text())
                .startsWith(Words.of("course.too-little", 8));
    }

    @Test
    void saysTheSameOnlyWhereNoChangeCanHide(Site site) {
        Pen pen = Pen.of(site, context);
        write(pen, 0, 55, 4);

        assertThat(site.open("/journal/trend").one(".lede").text()).startsWith(Words.of("course.same"));

        write(pen, 56, 83, 6);

        assertThat(site.open("/journal/trend").one(".lede").text()).doesNotContain(Words.of("course.same"))
                .startsWith("Your pain was highest in the two weeks from 15 September: 6.0 on average.");
    }

    @Test
    void namesTheMonthsOfAYear(Site site) {
        Pen pen = Pen.of(site, context);
        write(pen, 0, 60, 2);
        write(pen, 61, 363, 6);

        assertThat(site.open("/journal/trend/1-year").one(".lede").text()).startsWith(
                "Your pain was highest in August: 6.0 on average. "
                        + "It is lowest now, in November: 2.0.");
    }

    @Test
    void drawsNothingIntoGaps(Site site) {
        Pen pen = Pen.of(site, context);
        pen.pain(Pen.TODAY.minusDays(27), 5);
        pen.pain(Pen.TODAY.minusDays(25), 6, 7);
        pen.pain(Pen.TODAY.minusDays(24), 8);
        Page trend = site.open("/journal/trend/4-weeks");

        assertThat(trend.one(".chart .range").attr("d"))
                .isEqualTo("m26 149h12v6h-12zm24-40h12v26h-12zm12-20h12v6h-12z");
        assertThat(trend.has(".chart .week")).as("a mean of three days").isFalse();
        assertThat(trend.one(".chart .points").attr("d")).isEqualTo("m32 152h0m24-30h0m12-30h0");

        pen.pain(Pen.TODAY.minusDays(23), 8);

        assertThat(site.open("/journal/trend/4-weeks").one(".chart .week:not(.alone)").attr("d"))
                .as("from the first mean to the last day that has four days in seven")
                .isEqualTo("m80 114l6 0q6 0 12 0l6 0");
    }

    @Test
    void leadsFromPointsToDays(Site site) {
        Pen pen = Pen.of(site, context);
        pen.entry(Pen.TODAY.minusDays(3), 4, 7, false, "", "", false);
        Page trend = site.open("/journal/trend/4-weeks");

        assertThat(trend.html().select(".chart a").eachAttr("href")).containsExactly("/journal/days/2026-11-20");
        assertThat(trend.one(".chart a").text()).isEqualTo("Fri 20 Nov: 4.0 on average, from 4 to 7");
        assertThat(site.open("/journal/trend").one(".chart a").attr("href")).isEqualTo("/journal/days/2026-11-20");
        assertThat(site.open("/journal/trend/1-year").html().select(".chart a").eachAttr("href")).hasSize(12)
                .contains("/journal/calendar/2026-11");
    }

    @Test
    void namesEachPartBesideIt(Site site) {
        Pen pen = Pen.of(site, context);
        write(pen, 0, 27, 4);
        pen.entry(Pen.TODAY, 5, 7, true, "", "", false);

        assertThat(site.open("/journal/trend/4-weeks").texts(".chart g > .words")).containsExactly(
                Words.of("trend.label.range"), Words.of("trend.label.week"), Words.of("lookback.flare"));
    }

    @Test
    void marksFlaresOnTheLine(Site site) {
        Pen pen = Pen.of(site, context);
        pen.entry(Pen.TODAY, 5, 7, true, "Note", "", true);
        Page trend = site.open("/journal/trend/4-weeks");

        assertThat(trend.one(".chart .flares").attr("d")).isEqualTo("m356 147l-5 9h10z");
        assertThat(trend.html().select("tbody tr").first().text()).isEqualTo("Mon 23 Nov 5.0 7 1 flare, note, late");
    }

    @Test
    void givesEveryNumberInATable(Site site) {
        Pen pen = Pen.of(site, context);
        pen.pain(Pen.TODAY.minusDays(1), 4, 5);
        Page trend = site.open("/journal/trend/4-weeks");

        assertThat(trend.texts("tbody tr")).hasSize(28).startsWith("Mon 23 Nov no entry", "Sun 22 Nov 4.5 5 2");
        assertThat(site.open("/journal/trend").texts("details tbody tr")).hasSize(84);
        assertThat(site.open("/journal/trend/1-year").texts("details tbody tr")).hasSize(52)
                .startsWith("17 Nov 2026 4.5 5 2");
    }

    @Test
    void showsOneEntryAndAFullYearAlike(Site site) {
        Pen pen = Pen.of(site, context);
        pen.pain(Pen.TODAY, 0);

        assertThat(site.open("/journal/trend").main())
                .contains("averaged 0.0 of 10. You wrote on 1 of 84 days.");

        pen.everything(800);
        for (String span : List.of("4-weeks", "12-weeks", "1-year")) {
            assertThat(site.open("/journal/trend/" + span).html().select(".chart path").eachAttr("d")).as(span)
                    .allMatch(path -> path.matches("[mlqh0-9 vz-]+")).hasSizeGreaterThan(2);
        }
        assertThat(site.page().main()).contains("364 of 364 days");
    }

    @Test
    void namesTheDaysItIsAbout(Site site) {
        assertThat(site.open("/journal/trend/4-weeks").one("h1 ~ .hint").text())
                .isEqualTo("27 Oct 2026 to 23 Nov 2026");
    }

    @Test
    void knowsNoOtherSpans(Site site) {
        for (String span : List.of("4-week", "13-weeks", "FOUR_WEEKS", "0", "x")) {
            assertThat(site.open("/journal/trend/" + span).status()).as(span).isEqualTo(404);
        }
    }
}
