package app.backwise.plan;

import static app.backwise.plan.Planner.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.response.SymptomResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class MovementTrialPageTests {

    private static final String PRESS_UP = "/plan/movements/press-up";

    @Autowired
    private ApplicationContext context;

    private static Page tell(Site site, LocalDate on, int pain, String morning, String legs) {
        site.open(PRESS_UP);
        return site.send("main form", "on=" + on, "pain=" + pain, "morning=" + morning, "legs=" + legs);
    }

    private static MovementTrial red(LocalDate on) {
        return new MovementTrial(Movement.PRESS_UP, on, Instant.EPOCH, SymptomResponse.MUCH_MORE_PAIN);
    }

    @Test
    void statesTheRuleBeforehandByThePersonsOwnUsualPain(Site site, Site withJournal) {
        Planner.runner(site, context, TODAY);
        Planner.runner(withJournal, context, TODAY.minusDays(8)).pain(TODAY.minusDays(3), 4, 4, 4, 4);
        Page page = site.open(PRESS_UP);

        assertThat(page.main()).contains(Words.of("usual-pain.answers", 6),
                Words.of("movement.press-up.dose"));
        assertThat(page.texts("main ul:not(.movements) li")).containsExactly(Words.of("tried-movement.rule.green", 7),
                Words.of("tried-movement.rule.amber", 8), Words.of("tried-movement.rule.red", 9),
                Words.of("tried-movement.rule.morning"), Words.of("tried-movement.rule.legs"),
                Words.of("tried-movement.rule.twice"));
        assertThat(withJournal.open(PRESS_UP).main()).contains(Words.of("usual-pain.journal", 4),
                Words.of("tried-movement.rule.green", 6));
        assertThat(page.ticked()).containsExactly(TODAY.toString());
    }

    @Test
    void callsNothingAboveSevenFineHoweverHighTheUsualPain(Site site) {
        Planner.of(site, context).assessed(TODAY, Planner.RUNNER.replace("pain-now/6", "pain-now/9"));
        Page page = site.open(PRESS_UP);

        assertThat(page.texts("main ul:not(.movements) li")).startsWith(Words.of("tried-movement.rule.green", 7),
                Words.of("tried-movement.rule.amber", 8), Words.of("tried-movement.rule.red", 9));
    }

    @ParameterizedTest
    @CsvSource({"7,yes,within-rule,green", "8,yes,more-pain-but-back,amber", "7,no,not-back-next-morning,amber",
            "8,no,more-pain-and-not-back,red", "9,yes,much-more-pain,red", "8,unknown,more-pain-but-back,amber"})
    void answersByTheRuleInWords(int pain, String morning, String response, String light, Site site) {
        Planner planner = Planner.runner(site, context, TODAY.minusDays(2));
        assertThat(tell(site, TODAY.minusDays(1), pain, morning, "no").path())
                .isEqualTo(response.equals("much-more-pain") ? "/journal/safety" : PRESS_UP);
        assertThat(site.page().one("main .saved").text()).isEqualTo(Words.of("saved.movement"));
        Page page = site.open(PRESS_UP);

        assertThat(page.one(".point").text()).contains(Words.of("light." + light),
                Words.of("tried-movement." + response), "Sunday 22 November");
        assertThat(planner.notes().movements()).extracting(MovementTrial::response)
                .containsExactly(SymptomResponse.valueOf(response.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Test
    void takesALaterAnswerAboutTheSameDayInThePlaceOfTheFirst(Site site) {
        Planner planner = Planner.runner(site, context, TODAY.minusDays(2));
        tell(site, TODAY.minusDays(1), 7, "unknown", "no");
        Page page = tell(site, TODAY.minusDays(1), 7, "no", "no");

        assertThat(page.html().select(".point")).hasSize(1);
        assertThat(planner.notes().movements()).extracting(MovementTrial::response)
                .containsExactly(SymptomResponse.NOT_BACK_NEXT_MORNING);
    }

    @Test
    void leadsToTheSafetyQuestionsWhenALegGotWorseAndClosesThePlan(Site site) {
        Planner.runner(site, context, TODAY.minusDays(2));

        assertThat(tell(site, TODAY, 4, "unknown", "yes").path()).isEqualTo("/journal/safety");
        assertThat(site.open(PRESS_UP).path()).isEqualTo("/plan");
        assertThat(site.page().h1()).isEqualTo(Words.of("plan-page.waits.title"));
    }

    @ParameterizedTest
    @CsvSource({"7,unknown,true,false", "7,no,false,false", "9,unknown,false,true", "8,no,false,true"})
    void saysWhatIsStillOpenAndLeadsOnFromRed(int pain, String morning, boolean open, boolean red, Site site) {
        Planner.runner(site, context, TODAY.minusDays(2));
        tell(site, TODAY.minusDays(1), pain, morning, "no");
        Page page = site.open(PRESS_UP);

        assertThat(page.main().contains(Words.of("tried-movement.open"))).isEqualTo(open);
        assertThat(page.main().contains(Words.of("movements.again"))).isEqualTo(red);
    }

    @Test
    void leavesThePlanWhenRedTwiceAndComesBackIfThatWasAMistake(Site site) {
        Planner.runner(site, context, TODAY.minusDays(5)).note(notes -> notes.with(red(TODAY.minusDays(3))));
        tell(site, TODAY, 10, "unknown", "no");
        Page left = site.open(PRESS_UP);

        assertThat(left.one(".note").text()).isEqualTo(Words.of("plan-page.left.red-twice"));
        assertThat(left.main()).doesNotContain(Words.of("movement.press-up.dose"));
        assertThat(site.open("/plan").has("a[href=" + PRESS_UP + "]")).isFalse();

        tell(site, TODAY, 3, "unknown", "no");
        assertThat(site.open("/plan").has("a[href=" + PRESS_UP + "]")).isTrue();
    }

    @Test
    void isGoneOnceItLeftForGood(Site site) {
        Planner.runner(site, context, TODAY.minusDays(9))
                .note(notes -> notes.with(red(TODAY.minusDays(3))).with(red(TODAY.minusDays(4))));

        assertThat(site.open(PRESS_UP).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light-deadlift", "knees-to-chest", "headstand", "PRESS_UP"})
    void knowsOnlyMovementsOfThePlan(String movement, Site site) {
        Planner planner = Planner.runner(site, context, TODAY);

        assertThat(site.open("/plan/movements/" + movement).status()).isEqualTo(404);
        assertThat(site.forge("/plan/movements/" + movement, "on=" + TODAY, "pain=3", "morning=unknown", "legs=no")
                .status())
                .isEqualTo(404);
        assertThat(planner.notes().movements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pain=11", "pain=-1", "pain=03", "pain=3&pain=4", "pain=3&morning=perhaps",
            "on=2026-11-24",
            "on=2026-11-21", "on=x", "morning=yes&pain=3&legs=no&on=2026-11-23", "legs=maybe"})
    void refusesWhatItCannotTakeAndLosesNothing(String fields, Site site) {
        Planner planner = Planner.runner(site, context, TODAY);
        Page page = site.forge(PRESS_UP, ("x=y&" + fields).split("&"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".error-summary a").eachAttr("href")).isNotEmpty()
                .allSatisfy(field -> assertThat(page.has(field)).isTrue());
        assertThat(page.html().title()).startsWith(Words.of("form.error"));
        if (fields.startsWith("morning=yes")) {
            assertThat(page.texts(".error-summary li")).containsExactly(Words.of("tried-movement.morning.too-soon"));
            assertThat(page.ticked()).isEqualTo(List.of("2026-11-23", "3", "yes", "no"));
        }
        assertThat(planner.notes().movements()).isEmpty();
    }

    @Test
    void isNotThereForSomebodyWithoutAPlan(Site stranger) {
        assertThat(stranger.open(PRESS_UP).path()).isEqualTo("/plan");
        assertThat(stranger.forge(PRESS_UP, "on=" + TODAY, "pain=3", "morning=unknown", "legs=no").path())
                .isEqualTo("/plan");
        assertThat(stranger.cookies()).doesNotContainKey("backwise-journal");
    }
}
