package app.backwise.plan;

import static app.backwise.plan.Planner.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The plan of somebody whose usual pain is too strong to try anything. */
@WebTest
class StrongPainTests {

    private static final String SWIMMER = "usual-activities/walking usual-activities/running "
            + "usual-activities/swimming done-lately/walking worse-with/jarring pain-now/";

    @Autowired
    private ApplicationContext context;

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
    void invitesToOneWithLessPain(Site site) {
        Page plan = planAt(7, site);

        assertThat(plan.main()).contains(Words.of("plan-page.comes-back"), Words.of("activity.swimming.first"))
                .doesNotContain(Words.of("refusal.too-much-pain.text"), Words.of("plan-page.too-strong"));
        assertThat(plan.has("main a[href=/plan/experiments/new]")).isTrue();
    }
}
