package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.Person;
import app.backwise.core.prompt.Prompt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts of the journal, and the safety questions inside it. */
@WebTest
class PromptTests {

    private static final Person MILD = Person.ordinary().saying("pain-now=2 course=better activity=eases");

    @Test
    void asksTheSafetyQuestionsAtOnceWhenALegGetsWorse(Site site, MovableClock clock) {
        save(site, MILD);
        clock.moveTo(WebTest.TODAY.plusDays(1));
        Page asked = log(site, "pain=3", "legs=moving-down");

        assertThat(asked.path()).isEqualTo("/journal/safety");
        assertThat(asked.main()).contains("Tuesday 24 November");
        Page today = site.open("/journal");
        assertThat(today.main()).contains(title(Prompt.Trigger.LEGS_WORSE), Words.of("today.waits.questions-first"));
        assertThat(today.has("form[action=/journal/prompts]")).as("can be put away").isFalse();
        assertThat(log(site, "pain=3").path()).as("asked once").isEqualTo("/journal");
        assertThat(log(site, "pain=3", "legs=same").path()).as("asked once").isEqualTo("/journal");
        assertThat(log(site, "pain=3", "legs=moving-down").path()).as("worse again").isEqualTo("/journal/safety");

        save(site, MILD);
        assertThat(site.open("/journal").main()).doesNotContain(title(Prompt.Trigger.LEGS_WORSE));
    }

    @Test
    void asksWhenAnEntryIsChangedToAWorseLeg(Site site, MovableClock clock) {
        save(site, MILD);
        clock.moveTo(WebTest.TODAY.plusDays(1));
        log(site, "pain=3");
        site.open(site.page().html().select(".entries a[href^=/journal/entries/]").first().attr("href"));

        assertThat(site.send("main form[novalidate]", "legs=moving-down").path()).isEqualTo("/journal/safety");
    }

    @Test
    void showsTheNumbersBehindMuchMorePainAndCanBePutAway(Site site, MovableClock clock) {
        save(site, MILD);
        for (int day = 1; day < 10; day++) {
            clock.moveTo(WebTest.TODAY.plusDays(day));
            log(site, day < 7 ? "pain=2" : "pain=5");
        }
        assertThat(site.open("/journal").main()).doesNotContain(title(Prompt.Trigger.SEVERE_DAYS));
        clock.moveTo(WebTest.TODAY.plusDays(10));
        assertThat(log(site, "pain=7").path()).isEqualTo("/journal/safety");
        assertThat(site.page().main()).contains("7.0", "2.9");

        site.open("/journal");
        assertThat(site.page().main()).contains(title(Prompt.Trigger.SEVERE_DAYS));
        assertThat(site.send("form[action=/journal/prompts]").path()).isEqualTo("/journal");
        assertThat(site.page().one("main .saved").text()).isEqualTo(Words.of("saved.put-away"));
        assertThat(site.page().main()).doesNotContain(title(Prompt.Trigger.SEVERE_DAYS));
        clock.moveTo(WebTest.TODAY.plusDays(11));
        assertThat(log(site, "pain=6").path()).as("put away until something new happens").isEqualTo("/journal");
    }

    @Test
    void asksSomebodyWithoutASavedResultOnlyAboutAWorseLeg(Site site) {
        assertThat(log(site, "pain=9").path()).isEqualTo("/journal");
        assertThat(log(site, "pain=9", "legs=moving-down").path()).isEqualTo("/journal/safety");
        assertThat(site.page().main()).contains(Words.of("safety.asked"));
        assertThat(site.open("/journal").main()).contains(Words.of("journal.legs-down"));
    }

    @Test
    void asksAboutAWorseLegOnceWhenTheSameEntryIsChangedAgain(Site site) {
        log(site, "pain=9", "legs=moving-down");
        site.open("/journal");
        site.open(site.page().html().select(".entries a[href^=/journal/entries/]").first().attr("href"));

        assertThat(site.send("main form[novalidate]", "pain=8", "legs=moving-down").path()).isEqualTo("/journal");
    }

    @Test
    void letsThePlanWaitFromTheMomentAnswersAskForHelpUntilTheyAreGivenAnew(Site site, MovableClock clock) {
        save(site, MILD);
        clock.moveTo(WebTest.TODAY.plusDays(1));
        MILD.saying("warning-signs=saddle").reachResult(site);
        assertThat(site.open("/journal").main()).contains(Words.of("today.waits.help-advised"));

        clock.moveTo(WebTest.TODAY.plusDays(2));
        save(site, MILD);
        assertThat(site.open("/journal").main()).doesNotContain(Words.of("today.waits.help-advised"));
    }

    @Test
    void saysThatThePlanWaitsBesideASavedAdviceToGetHelp(Site site) {
        save(site, MILD.saying("feeling-ill=fever"));

        assertThat(site.open("/journal").main()).contains(Words.of("today.waits.help-first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"legs-worse", "no-such-prompt", ""})
    void putsNothingElseAway(String kind, Site site) {
        save(site, MILD);

        assertThat(site.forge("/journal/prompts", "away=" + kind).status()).isEqualTo(400);
    }

    @Test
    void knowsNoPromptOfSomebodyWithoutAJournal(Site site) {
        site.open("/");

        assertThat(site.forge("/journal/prompts", "away=quiet").status()).isEqualTo(404);
    }

    private static String title(Prompt.Trigger kind) {
        return Words.of("prompt." + kind.id() + ".title");
    }

    private static void save(Site site, Person person) {
        person.reachResult(site);
        site.send("main form[action=save]");
    }

    private static Page log(Site site, String... fields) {
        site.open("/journal");
        return site.send("main form[action=/journal]", fields);
    }
}
