package app.backwise.plan;

import static app.backwise.plan.Planner.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class StagePageTests {

    @Autowired
    private ApplicationContext context;

    private static StageHeld held(Stage stage, LocalDate since) {
        return new StageHeld(stage, since, Optional.empty(), 6);
    }

    private static String name(Stage stage) {
        return Words.of("stage." + stage.id() + ".name");
    }

    private Planner inStage(Site site, Stage stage) {
        return Planner.runner(site, context, TODAY.minusDays(13))
                .note(notes -> notes.with(held(stage, TODAY.minusDays(10))));
    }

    @Test
    void tellsTheStageItsPointsAndHowFarEachIsMet(Site site) {
        Planner.runner(site, context, TODAY.minusDays(8)).pain(TODAY.minusDays(3), 7, 6, 7, 6);
        Page page = site.open("/plan/stage");

        assertThat(page.one(".lede").text()).contains(Words.of("plan-page.stage.name", 1, name(Stage.SETTLE)),
                Words.of("stage.settle.aim"));
        assertThat(page.main()).contains(Words.of("stage.because.not-all-met"),
                Words.of("stage.since", "Sunday 15 November"),
                Words.of("stage.next", name(Stage.MOVE_CONFIDENTLY)));
        assertThat(page.texts(".point h3")).containsExactly(Words.of("criterion.pain-down.name"),
                Words.of("criterion.walks.name"), Words.of("criterion.legs-quiet.name"));
        assertThat(page.one("#pain-down").text()).contains(Words.of("stage.state.not-yet"),
                Words.of("criterion.pain-down.now", 6.5, 5));
        assertThat(page.one("#walks").text()).contains(Words.of("stage.state.unknown"), Words.of("stage.counts"));
        assertThat(page.texts("main ol li")).hasSize(6);
        assertThat(page.one("main ol [aria-current]").text()).contains(Words.of("stage.here"));
        assertThat(site.open("/plan").main()).contains(Words.of("plan-page.stage.met", 0, 3));
    }

    @Test
    void movesOnWhenAllIsMetSaysSoAndKeepsIt(Site site) {
        Planner planner = Planner.runner(site, context, TODAY.minusDays(8)).pain(TODAY.minusDays(3), 4, 4, 3, 4);
        site.open("/plan/stage");

        site.forge("/plan/stage", "criterion=walks", "answer=yes");
        assertThat(site.page().path()).isEqualTo("/plan/stage");
        assertThat(site.page().one("main .saved").text()).isEqualTo(Words.of("saved.point"));
        assertThat(site.page().one("#walks").text()).contains(Words.of("stage.state.met"),
                Words.of("stage.said.yes", "Monday 23 November", "Sunday 29 November"));
        assertThat(planner.notes().stage()).isNull();

        Page moved = site.forge("/plan/stage", "criterion=legs-quiet", "answer=yes");
        assertThat(moved.one(".note").text())
                .isEqualTo(Words.of("stage.because.all-met", name(Stage.MOVE_CONFIDENTLY)));
        assertThat(planner.notes().stage()).isEqualTo(held(Stage.MOVE_CONFIDENTLY, TODAY));
        assertThat(site.open("/plan/stage").main()).contains(Words.of("stage.since", "Monday 23 November"));
        assertThat(planner.notes().stage()).as("only once").isEqualTo(held(Stage.MOVE_CONFIDENTLY, TODAY));
    }

    @Test
    void goesBackOneStageOnALongFlareAndSaysWhichOne(Site site) {
        Planner planner = inStage(site, Stage.LOAD).flare(TODAY.minusDays(4), 4);
        Page plan = site.open("/plan");

        assertThat(plan.one(".note").text())
                .isEqualTo(Words.of("stage.because.long-flare", "Thursday 19 November", name(Stage.CONTROL)));
        assertThat(plan.main()).contains(Words.of("plan-page.stage.name", 3, name(Stage.CONTROL)));
        assertThat(planner.notes().stage()).isEqualTo(
                new StageHeld(Stage.CONTROL, TODAY, Optional.of(TODAY.minusDays(4)), 6));
        assertThat(site.open("/plan").main()).contains(Words.of("plan-page.stage.name", 3, name(Stage.CONTROL)));
    }

    @Test
    void addsTheExercisesOfTheStage(Site site) {
        inStage(site, Stage.LOAD);
        Page plan = site.open("/plan");

        assertThat(plan.main()).contains(Words.of("plan-page.movements.added"));
        assertThat(plan.has("a[href=/movements/light-deadlift]")).isTrue();
        assertThat(plan.has("a[href=/plan/movements/light-deadlift]")).isTrue();
    }

    @Test
    void buildsStrengthAndNoLoadsForWeakBones(Site site) {
        Planner.of(site, context).note(notes -> notes.with(held(Stage.LOAD, TODAY)))
                .assessed(TODAY, Planner.RUNNER + " health/weak-bones");
        Page page = site.open("/plan/stage");

        assertThat(page.one(".lede").text()).contains(Words.of("stage.strength.aim"));
        assertThat(page.texts(".point h3")).contains(Words.of("criterion.strength.name"))
                .doesNotContain(Words.of("criterion.lifts.name"));
        assertThat(page.main()).contains(Words.of("criterion.strength.ask"))
                .doesNotContain(Words.of("stage.load.aim"), Words.of("criterion.lifts.ask"));
        assertThat(site.open("/plan").main()).contains(Words.of("stage.strength.aim"))
                .doesNotContain(Words.of("stage.load.aim"));
    }

    @Test
    void hasNothingToMeetInTheLast(Site site) {
        inStage(site, Stage.MAINTAIN);
        Page page = site.open("/plan/stage");

        assertThat(page.main()).contains(Words.of("stage.because.keep-up"));
        assertThat(page.has(".point")).isFalse();
    }

    @Test
    void asksOfTheLegsOnlyWhatTheJournalDoesNotSay(Site site) {
        Planner.runner(site, context, TODAY.minusDays(3));

        assertThat(site.open("/plan/stage").has("#legs-quiet form")).isTrue();
        site.forge("/journal", "pain=4", "legs=none");
        assertThat(site.open("/plan/stage").has("#legs-quiet form")).isFalse();
        assertThat(site.page().one("#legs-quiet").text())
                .contains(Words.of("stage.state.met"), Words.of("criterion.legs-quiet.now"));
    }

    @Test
    void asksTheSafetyQuestionsWhereLegsAreNotQuietAndClosesThePlan(Site site) {
        Planner.runner(site, context, TODAY.minusDays(3));

        assertThat(site.forge("/plan/stage", "criterion=legs-quiet", "answer=no").path()).isEqualTo("/journal/safety");
        assertThat(site.open("/plan").main())
                .contains(Words.of("plan-page.waits.questions-first", "Monday 23 November"));
    }

    @Test
    void forgetsAnAnswerAfterSevenDays(Site site) {
        Planner planner = inStage(site, Stage.CONTROL);
        planner.note(notes -> notes.with(new Confirmation(Criterion.HOLDS, true, TODAY.minusDays(7)))
                .with(new Confirmation(Criterion.HINGES, true, TODAY.minusDays(6))));
        Page page = site.open("/plan/stage");

        assertThat(page.one("#holds").text()).contains(Words.of("stage.state.unknown"));
        assertThat(page.one("#hinges").text()).contains(Words.of("stage.state.met"),
                Words.of("stage.said.yes", "Tuesday 17 November", "Monday 23 November"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"criterion=walks", "criterion=walks&answer=perhaps", "criterion=walks&answer=yes&answer=no",
            "criterion=pain-down&answer=yes", "criterion=holds&answer=yes", "criterion=WALKS&answer=yes", "answer=yes",
            "x=y"})
    void refusesWhatWasNotAsked(String fields, Site site) {
        Planner planner = Planner.runner(site, context, TODAY);
        Page page = site.forge("/plan/stage", fields.split("&"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".error-summary a").eachAttr("href"))
                .allSatisfy(field -> assertThat(page.has(field)).isTrue()).hasSize(1);
        assertThat(planner.notes().confirmations()).isEmpty();
    }

    @Test
    void belongsToTheVisitorAlone(Site site, Site other, Site stranger) {
        Planner mine = Planner.runner(site, context, TODAY);
        Planner theirs = Planner.runner(other, context, TODAY);
        other.forge("/plan/stage", "criterion=walks", "answer=yes");

        assertThat(mine.notes().confirmations()).isEmpty();
        assertThat(theirs.notes().confirmations()).hasSize(1);
        assertThat(stranger.forge("/plan/stage", "criterion=walks", "answer=yes").path()).isEqualTo("/plan");
        assertThat(stranger.cookies()).doesNotContainKey("backwise-journal");
        assertThat(stranger.open("/plan/stage").path()).isEqualTo("/plan");
    }
}
