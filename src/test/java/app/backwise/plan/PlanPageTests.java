package app.backwise.plan;

import static app.backwise.plan.Planner.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.Person;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.plan.Activity;
import app.backwise.core.response.SymptomResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class PlanPageTests {

    @Autowired
    private ApplicationContext context;

    private static Experiment running(LocalDate from, Trial... trials) {
        return new Experiment(UUID.randomUUID(),
                new Goal(new ActivityName("Running & <b>co</b>", Activity.RUNNING), Unit.MINUTES, 40),
                new Basis(6, Category.MODERATE_STABLE, from, 10, 0), List.of(trials), null);
    }

    private static Trial red(LocalDate on) {
        return new Trial(on, Instant.parse("2026-11-22T12:00:00Z"), 10, 3, 10, false, false);
    }

    @Test
    void leadsToTheQuestionsWhereThereIsNothingToPlanFrom(Site stranger, Site writer) {
        writer.forge("/journal", "pain=4");
        for (Site site : List.of(stranger, writer)) {
            Page page = site.open("/plan");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.one(".lede").text()).isEqualTo(Words.of("plan-page.none.lede"));
            assertThat(page.one("main a.button").attr("href")).isEqualTo("/assessment");
        }
    }

    @Test
    void speaksOfNoBackWhenTheSoreSpotIsElsewhere(Site site) {
        Planner.of(site, context).assessed(TODAY,
                Planner.RUNNER + " site/elsewhere injury/spot-elsewhere injured-part/arm");
        Page plan = site.open("/plan");

        assertThat(plan.main()).contains(Words.of("caution.elsewhere"))
                .doesNotContain(Words.of("plan-page.movements.none"));
        assertThat(plan.has("#stage")).isFalse();
        assertThat(site.open("/plan/stage").path()).isEqualTo("/plan");
    }

    @Test
    void beginsWithWhatToDoTodayOnceAResultIsSaved(Site site) {
        Person.ordinary().reachResult(site);
        site.click("a[href=usual-activities]");
        while (site.page().has("form[novalidate]")) {
            site.answer(site.page().question().equals("worse-with") ? "bending" : "none");
        }
        assertThat(site.page().has("main a[href=/plan]")).as("not saved yet").isFalse();
        site.open(site.page().draft() + "/result");
        String draft = site.page().draft();
        site.send("main form[action=save]");
        site.open(draft + "/plan");
        Page plan = site.click("main a[href=/plan]");

        assertThat(plan.one(".card h2").text()).isEqualTo(Words.of("category.moderate-stable.action"));
        assertThat(plan.texts(".card li")).contains(Words.lines("category.moderate-stable.today"));
        assertThat(plan.one(".card header p").text()).isEqualTo(Words.of("plan-page.today", "Monday 23 November"));
        assertThat(plan.one(".masthead [aria-current]").text()).isEqualTo(Words.of("site.nav.plan"));
    }

    @Test
    void saysWhatToDoMoreOfWhatIsPausedUntilWhenAndWhatCouldBeAdded(Site site) {
        Planner.runner(site, context, TODAY.minusDays(2));
        Page plan = site.open("/plan");

        assertThat(plan.texts(".lists section:eq(0) strong")).containsExactly(Words.of("activity.walking.name"));
        assertThat(plan.texts(".lists section:eq(1) li")).containsExactly(Words.of("activity.running.name") + " "
                + Words.of("plan-page.until", "Saturday 28 November"));
        assertThat(plan.main()).contains(Words.of("plan.one-at-a-time"), Words.of("activity.cycling.add"),
                Words.of("result.look-again", "Saturday 28 November"));
        assertThat(plan.one("a[href=/plan/experiments/new]").text()).isEqualTo(Words.of("plan-page.try.button"));
    }

    @Test
    void bringsAnActivityBackOnItsDay(Site site) {
        Planner.runner(site, context, TODAY.minusDays(7));
        Page plan = site.open("/plan");

        assertThat(plan.texts(".lists h2")).containsExactly(Words.of("plan.more-of"));
        assertThat(plan.texts("main .two > div > ul:not(.movements) > li"))
                .containsExactly(Words.of("activity.running.name") + ": " + Words.of("plan-page.comes-back"));
        assertThat(plan.one(".notice").text()).contains(Words.of("plan-page.due"));
    }

    @Test
    void namesNoDateWhereEverythingHurts(Site site) {
        Planner.of(site, context).assessed(TODAY.minusDays(30),
                Planner.RUNNER.replace("pain-now/6", "pain-now/8 activity/every-position"));
        Page plan = site.open("/plan");

        assertThat(plan.texts(".lists h2")).containsExactly(Words.of("plan.more-of"), Words.of("plan.until-seen"));
        assertThat(plan.texts(".lists section:eq(1) li")).containsExactly(Words.of("activity.running.name"));
        assertThat(plan.main()).contains(Words.of("plan.more-of.walks"));
        assertThat(plan.main()).contains(Words.of("caution.after-seen"), Words.of("plan-page.try.seen"));
        assertThat(plan.has("a[href=/plan/experiments/new]")).isFalse();
        assertThat(plan.html().select(".movements li")).hasSize(2);
    }

    @Test
    void showsWhatRunsAndTheNextStep(Site site) {
        Experiment running = running(TODAY);
        Planner.runner(site, context, TODAY.minusDays(8)).runs(running);
        Page plan = site.open("/plan");

        assertThat(plan.main()).contains(
                Words.of("plan-page.running.what", Words.of("activity.running.name")),
                Words.of("plan-page.running.continue", "Monday 23 November"));
        assertThat(plan.has("a[href=/plan/experiments/" + running.key() + "]")).isTrue();
        assertThat(plan.has("a[href=/plan/experiments/new]")).isFalse();
        assertThat(plan.texts(".lists strong")).doesNotContain(Words.of("activity.running.name"));
    }

    @Test
    void callsWhatRunsByTheirOwnWord(Site site) {
        Experiment named = running(TODAY);
        Planner.runner(site, context, TODAY.minusDays(8)).runs(new Experiment(named.key(),
                new Goal(new ActivityName("Gardening & <b>co</b>", null), Unit.MINUTES, 40), named.basis(), List.of(),
                null));

        assertThat(site.open("/plan").main()).contains(Words.of("plan-page.running.what", "Gardening & <b>co</b>"));
    }

    @Test
    void pausesWhatAnExperimentPaused(Site site) {
        Planner.runner(site, context, TODAY.minusDays(8)).runs(running(TODAY.minusDays(1), red(TODAY.minusDays(1))));

        assertThat(site.open("/plan").texts(".lists section:eq(1) li")).containsExactly(
                Words.of("activity.running.name") + " " + Words.of("plan-page.until", "Sunday 29 November"));
    }

    @Test
    void showsMatchedMovementsWithDoseDrawingAndLimits(Site site) {
        Planner.runner(site, context, TODAY);
        Page plan = site.open("/plan");

        assertThat(plan.html().select(".movements li a[href^=/movements/]").eachAttr("href")).containsExactlyElementsOf(
                Movement.startingWith(MovementDriver.FLEXION).stream()
                        .map(movement -> "/movements/" + movement.id()).toList());
        assertThat(plan.html().select(".movements svg path")).isNotEmpty();
        assertThat(plan.texts(".movements p")).contains(Words.of("movement.prone-lying.dose"));
        assertThat(plan.texts("details li")).contains(Words.lines("driver.flexion.limit"));
        assertThat(plan.html().select(".movements a[aria-label]").eachAttr("aria-label")).doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void dropsAMovementThatWasRedTwiceAndSaysWhy(Site site) {
        Planner.runner(site, context, TODAY.minusDays(3)).note(notes -> notes
                .with(new MovementTrial(Movement.PRESS_UP, TODAY.minusDays(2), Instant.EPOCH,
                        SymptomResponse.MUCH_MORE_PAIN))
                .with(new MovementTrial(Movement.PRESS_UP, TODAY.minusDays(1), Instant.EPOCH,
                        SymptomResponse.MUCH_MORE_PAIN)));
        Page plan = site.open("/plan");

        assertThat(plan.has("a[href=/movements/press-up]")).isFalse();
        assertThat(plan.texts("details li"))
                .contains(Words.of("movement.press-up.name") + ": " + Words.of("plan-page.left.red-twice"));
    }

    @Test
    void asksForTheQuestionsAgainBeforeAnythingNewAfterTwoWeeks(Site site) {
        Planner.runner(site, context, TODAY.minusDays(15));

        assertThat(site.open("/plan").one(".notice").text())
                .contains(Words.of("plan-page.old", "Sunday 8 November"));
    }

    @Test
    void saysWhereNothingIsMatchedYet(Site site) {
        UUID saved = Planner.of(site, context).assessed(TODAY, "pain-now/5");
        Page plan = site.open("/plan");

        assertThat(plan.main()).contains(Words.of("plan-page.movements.none"), Words.of("plan.more-of.empty"));
        assertThat(site.click("a[href=/assessment/saved/" + saved + "/result]").status()).isEqualTo(200);
    }
}
