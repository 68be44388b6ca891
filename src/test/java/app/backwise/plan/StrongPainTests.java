package app.backwise.plan;

import static app.backwise.plan.Planner.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.plan.Activity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The plan of somebody whose usual pain is too strong to try anything. */
@WebTest
class StrongPainTests {

    private static final String SWIMMER = "usual-activities/walking usual-activities/running "
            + "usual-activities/swimming done-lately/walking worse-with/jarring pain-now/";

    @Autowired
    private ApplicationContext context;

    private Experiment tried(Site site, String findings, Trial... trials) {
        Planner planner = Planner.of(site, context);
        planner.assessed(TODAY.minusDays(14), SWIMMER + "5");
        planner.assessed(TODAY.minusDays(1), SWIMMER + findings);
        Experiment running = new Experiment(UUID.randomUUID(),
                new Goal(new ActivityName("Running", Activity.RUNNING), Unit.MINUTES, 40),
                new Basis(5, Category.MODERATE_STABLE, TODAY.minusDays(10), 10, 0), List.of(trials), null);
        planner.runs(running);
        return running;
    }

    private static Trial trial(int pain) {
        LocalDate on = TODAY.minusDays(9);
        return new Trial(on, on.atTime(15, 0).toInstant(ZoneOffset.UTC), 10, 5, pain, true, false);
    }

    private Page planAt(int pain, Site site) {
        Planner.of(site, context).assessed(TODAY.minusDays(14), SWIMMER + pain);
        return site.open("/plan");
    }

    @Test
    void invitesToNoTry(Site site) {
        Page plan = planAt(8, site);

        assertThat(plan.main()).contains(Words.of("refusal.too-much-pain.text"))
                .doesNotContain(Words.of("plan-page.try"), Words.of("plan-page.comes-back"),
                        Words.of("activity.swimming.first"));
        assertThat(plan.has("main a[href=/plan/experiments/new]")).isFalse();
        assertThat(plan.texts(".lists h2")).containsExactly(Words.of("plan.more-of"), Words.of("plan-page.too-strong"));
        assertThat(plan.texts(".lists section:last-child li")).containsExactly(Words.of("activity.running.name"),
                Words.of("activity.swimming.name"));
    }

    @Test
    void holdsWhatIsTriedWhileEverythingHurts(Site site) {
        Experiment running = tried(site, "6 activity/every-position", trial(5));

        assertThat(site.open("/plan/experiments/" + running.key()).one("#next").text())
                .contains(Words.of("verdict.everything-hurts.title"), Words.of("verdict.everything-hurts.because"));
        assertThat(site.page().has("form[action$=/tries]")).isFalse();
        assertThat(site.open("/plan").main()).contains(Words.of("plan-page.running.hold"));
        assertThat(site.open("/journal").main()).contains(Words.of("today.next.hold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 activity/every-position", "8"})
    void bringsNothingBackWhilePainIsTooStrong(String findings, Site site) {
        Experiment paused = tried(site, findings, trial(9));

        assertThat(site.open("/plan/experiments/" + paused.key()).one("#next").text())
                .doesNotContain(Words.of("verdict.pause-over.title"));
        assertThat(site.page().has("#next .button")).isFalse();
        assertThat(site.open("/plan/experiments").main()).contains(Words.of("experiment.all.held"))
                .doesNotContain(Words.of("experiment.all.due"));
        assertThat(site.open("/plan").main()).doesNotContain(Words.of("plan-page.comes-back"));
    }

    @Test
    void invitesToOneWithLessPain(Site site) {
        Page plan = planAt(7, site);

        assertThat(plan.main()).contains(Words.of("plan-page.comes-back"), Words.of("activity.swimming.first"))
                .doesNotContain(Words.of("refusal.too-much-pain.text"), Words.of("plan-page.too-strong"));
        assertThat(plan.has("main a[href=/plan/experiments/new]")).isTrue();
    }
}
