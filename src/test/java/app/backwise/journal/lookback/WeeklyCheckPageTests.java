package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class WeeklyCheckPageTests {

    private static final String FORM = "main form[action=/journal/weekly-check]";

    @Autowired
    private ApplicationContext context;

    private static Page save(Site site, String... fields) {
        site.open("/journal/weekly-check");
        return site.send(FORM, fields);
    }

    @Test
    void startsWithNothingChosen(Site site) {
        Page page = site.open("/journal/weekly-check");

        assertThat(page.ticked()).isEmpty();
        assertThat(page.has(".peg")).isFalse();
        assertThat(page.main()).contains(Words.of("weekly.history.none"));
        assertThat(page.html().select("input[type=radio]")).hasSize(7 * 11);
    }

    @Test
    void keepsTheScoreAndTheNamesButNoNumber(Site site) {
        Page page = save(site, "peg-pain=5", "peg-enjoyment=6", "peg-activity=6", "confidence=7",
                "activity-1=Carry shopping",
                "ability-1=4", "activity-3=Sit", "ability-3=0");

        assertThat(page.path()).isEqualTo("/journal/weekly-check");
        assertThat(page.texts(".checks li")).containsExactly("23 November 2026 5.7 of 10 "
                + Words.of("weekly.history.confidence", 7) + " "
                + Words.of("weekly.history.activity", "Carry shopping", 4)
                + " " + Words.of("weekly.history.activity", "Sit", 0));
        assertThat(page.html().select("input[type=text]").eachAttr("value")).containsExactly("Carry shopping", "Sit",
                "");
        assertThat(page.ticked()).isEmpty();
        assertThat(page.main()).contains(Words.of("weekly.last", "Monday 23 November 2026"));
    }

    @Test
    void replacesTheCheckOfTheSameDay(Site site) {
        save(site, "peg-pain=5", "peg-enjoyment=6", "peg-activity=6");

        assertThat(save(site, "peg-pain=1", "peg-enjoyment=0", "peg-activity=0").texts(".checks li"))
                .containsExactly("23 November 2026 0.3 of 10");
    }

    @Test
    void saysHowTheScoreChanged(Site site) {
        Pen pen = Pen.of(site, context);
        pen.check(Pen.TODAY.minusDays(21), 5, 5, 5);
        pen.check(Pen.TODAY.minusDays(14), 5, 5, 5);
        pen.check(Pen.TODAY.minusDays(7), 6, 5, 6);
        pen.check(Pen.TODAY.minusDays(1), 8, 8, 8);

        Page page = save(site, "peg-pain=1", "peg-enjoyment=1", "peg-activity=1");
        assertThat(page.texts(".checks li p:nth-of-type(1)")).containsExactly(
                "1.0 of 10, " + Words.of("weekly.change.lower", "7.0"),
                "8.0 of 10, " + Words.of("weekly.change.higher", "2.3"),
                "5.7 of 10, " + Words.of("weekly.change.small"), "5.0 of 10, " + Words.of("weekly.change.none"),
                "5.0 of 10");
        assertThat(page.html().select("details .checks li")).as("folded").hasSize(1);
        assertThat(page.one(".peg figcaption").text()).isEqualTo(
                Words.of("weekly.chart.text", "5.0", "2 November 2026", "1.0", "23 November 2026"));
        assertThat(page.html().select(".peg circle").eachAttr("cx")).containsExactly("22", "112", "202", "279", "292");
        assertThat(page.one(".peg polyline").attr("points")).startsWith("22,62 112,62").endsWith("292,102");
    }

    @Test
    void asksForEveryItemOfThePegAndKeepsTheRest(Site site) {
        Page refused = save(site, "peg-pain=5", "confidence=3", "activity-2=Football", "ability-2=2");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts(".error-summary a"))
                .containsExactly(Words.of("weekly.peg-enjoyment.empty"), Words.of("weekly.peg-activity.empty"));
        assertThat(refused.html().select(".error-summary a").eachAttr("href"))
                .allSatisfy(link -> assertThat(refused.has(link)).isTrue());
        assertThat(refused.ticked()).containsExactly("5", "3", "2");
        assertThat(refused.one("#activity-2").val()).isEqualTo("Football");
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
    }

    @ParameterizedTest
    @CsvSource({
            "peg-pain=11 peg-enjoyment=1 peg-activity=1, form.unknown-option",
            "peg-pain=1 peg-pain=2 peg-enjoyment=1 peg-activity=1, form.several",
            "peg-pain=1 peg-enjoyment=1 peg-activity=1 confidence=x, form.unknown-option",
            "peg-pain=1 peg-enjoyment=1 peg-activity=1 ability-1=5, weekly.activity.nameless",
            "peg-pain=1 peg-enjoyment=1 peg-activity=1 activity-1=Golf, weekly.ability.empty",
            "peg-pain=1 peg-enjoyment=1 peg-activity=1 activity-1=Go\u0007lf ability-1=5, form.control-characters"})
    void refusesWhatCannotBeTaken(String fields, String problem, Site site) {
        Page refused = site.forge("/journal/weekly-check", fields.split(" "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of(problem));
    }

    @Test
    void refusesALongName(Site site) {
        assertThat(site.forge("/journal/weekly-check", "peg-pain=1", "peg-enjoyment=1", "peg-activity=1", "ability-1=3",
                "activity-1=" + "x".repeat(61)).one(".error-summary a").text())
                .isEqualTo(Words.of("weekly.activity.too-long"));
    }

    @Test
    void needsNoNumberForARememberedName(Site site) {
        save(site, "peg-pain=5", "peg-enjoyment=6", "peg-activity=6", "activity-1=Golf", "ability-1=4");

        assertThat(save(site, "peg-pain=5", "peg-enjoyment=6", "peg-activity=6").status()).isEqualTo(200);
    }
}
