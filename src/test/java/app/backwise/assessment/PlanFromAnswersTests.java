package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class PlanFromAnswersTests {

    private static Page planOf(String answers, Site site) {
        Person person = Person.ordinary().saying(answers);
        person.reachResult(site);
        site.click("a[href=usual-activities]");
        return person.goOn(site);
    }

    @Test
    void asksFiveMorePagesAndShowsThePlan(Site site) {
        Person.ordinary().reachResult(site);
        site.click("a[href=usual-activities]");

        assertThat(site.page().question()).isEqualTo("usual-activities");
        assertThat(site.answer("walking", "gym").question()).isEqualTo("done-lately");
        assertThat(site.answer("walking").question()).isEqualTo("worse-with");
        assertThat(site.answer("lifting-carrying", "jarring").question()).isEqualTo("eases-with");
        assertThat(site.answer("lying-unloaded").question()).isEqualTo("daily-life");
        assertThat(site.answer("short-sleep").name()).isEqualTo("plan");
        assertThat(site.page().h1()).isEqualTo(Words.of("plan.title"));
    }

    @Test
    void sortsThePersonsOwnActivities(Site site) {
        Page plan = planOf("usual-activities=walking,gym worse-with=lifting-carrying", site);

        assertThat(plan.texts(".lists section:eq(0) li strong")).containsExactly(Words.of("activity.walking.name"));
        assertThat(plan.texts(".lists section:eq(1) li strong")).containsExactly(Words.of("activity.gym.name"));
        assertThat(plan.texts(".lists section:eq(2) li strong"))
                .containsExactly(Words.of("activity.cycling.name"), Words.of("activity.swimming.name"),
                        Words.of("activity.machines.name"));
    }

    @Test
    void keepsWhatIsNewUntilOneHasBeenSeen(Site site) {
        Page plan = planOf(
                "pain-pattern=no-self-care usual-activities=walking,swimming done-lately=walking worse-with=jarring",
                site);

        assertThat(plan.texts(".lists h2")).contains(Words.of("plan.try-first.once-seen"),
                Words.of("plan.could-add.once-seen"));
        assertThat(plan.texts(".note")).first().asString().contains(Words.of("caution.after-seen"));
    }

    @Test
    void leadsToThePageOfEachMovement(Site site) {
        Page plan = planOf("worse-with=sitting,bending", site);

        assertThat(plan.html().select("dt a").eachAttr("href")).startsWith("/movements/prone-lying")
                .hasSameSizeAs(plan.html().select("dl").first().select("dt"));
        assertThat(site.open("/movements/prone-lying").h1()).isEqualTo(plan.texts("dt a").get(0));
    }

    @Test
    void pausesForOneWeekAndForTwoFromPain7(Site site, Site other) {
        Page oneWeek = planOf("pain-now=6 usual-activities=gym worse-with=lifting-carrying", site);
        Page twoWeeks = planOf("pain-now=7 usual-activities=gym worse-with=lifting-carrying", other);

        assertThat(oneWeek.texts("h2")).contains(Words.of("plan.pause-until", "Monday 30 November"));
        assertThat(twoWeeks.texts("h2")).contains(Words.of("plan.pause-until", "Monday 7 December"));
    }

    @Test
    void makesNoPauseLongerByLookingAgain(Site site, MovableClock clock) {
        Person runner = Person.ordinary().saying("usual-activities=running worse-with=jarring");
        Saved.inFull(runner, site);
        clock.moveTo(WebTest.TODAY.plusDays(7));

        Page result = runner.reachResult(site);
        assertThat(result.texts("h3 + p")).contains(Words.of("guidance.pause-over"));
        assertThat(site.open("plan").texts(".lists h2")).contains(Words.of("experiment.group.due"))
                .noneMatch(title -> title.startsWith(Words.of("plan.pause-until", "")));
        assertThat(site.page().texts(".lists li")).contains(
                Words.of("activity.running.name") + ": " + Words.of("plan-page.comes-back"));
    }

    @Test
    void pausesWhatOnlyNowProvokesFromNowOn(Site site, MovableClock clock) {
        Person runner = Person.ordinary().saying("usual-activities=running,gym worse-with=jarring");
        Saved.inFull(runner, site);
        clock.moveTo(WebTest.TODAY.plusDays(3));

        Page result = runner.reachResult(site);
        site.open("worse-with");
        site.answer("jarring", "lifting-carrying");
        Page plan = site.open(result.draft() + "/plan");
        assertThat(plan.texts(".lists h2")).contains(Words.of("plan.pause-until", "Monday 30 November"),
                Words.of("plan.pause-until", "Thursday 3 December"));
        assertThat(site.open("result").texts("h3 + p"))
                .contains(Words.of("category.moderate-stable.pause", "Thursday 3 December"));
    }

    @Test
    void bringsBackStepByStepWhereNothingHasToBePaused(Site site) {
        Page plan = planOf("activity=eases usual-activities=gym worse-with=lifting-carrying", site);

        assertThat(plan.texts(".lists h2")).containsExactly(Words.of("plan.more-of"), Words.of("plan.could-add"));
        assertThat(plan.texts(".lists section:eq(1) li").get(0))
                .isEqualTo(Words.of("activity.gym.name") + ": " + Words.of("plan.bring-back"));
    }

    @Test
    void showsMovementsLimitsTipsAndCautionsThatFit(Site site) {
        Page plan = planOf("legs=one-leg-pain usual-activities=competitive worse-with=lifting-carrying,jarring "
                + "eases-with=lying-unloaded daily-life=short-sleep,worried", site);

        assertThat(plan.main()).contains(Words.of("plan.driver", Words.of("driver.load.name")),
                Words.of("driver.confidence.clear"), Words.of("driver.evidence"));
        assertThat(plan.texts("dl.answers dt")).contains(Words.of("movement.unloaded-rest.name"));
        assertThat(plan.texts("main li")).contains(Words.lines("driver.load.limit"))
                .doesNotContain(Words.lines("plan.bones.limit"));
        assertThat(plan.texts("main li strong"))
                .contains(Words.of("tip.short-sleep.title"), Words.of("tip.worried.title"));
        assertThat(plan.texts(".note p"))
                .containsExactly(Words.of("caution.leg"), Words.of("caution.competitive"));
        assertThat(plan.main()).contains(Words.of("qualify.yes.title"));
    }

    @Test
    void saysToBeSeenFirstBesideSeeSoon(Site site) {
        Page plan = planOf("legs=spreading", site);

        assertThat(plan.texts(".note p")).contains(Words.of("caution.after-seen"));
        assertThat(plan.main()).contains(Words.of("qualify.after-seen.title"));
    }

    @Test
    void leadsFromAPlanHalfMadeToTheNextOpenQuestion(Site site) {
        Page result = Person.ordinary().reachResult(site);
        Page plan = site.open(result.draft() + "/plan");
        assertThat(plan.name()).isEqualTo("plan");

        assertThat(site.click("main p.lede a").question()).isEqualTo("usual-activities");
    }

    @Test
    void goesBackThroughPartTwoToTheResult(Site site) {
        planOf("daily-life=worried", site);
        String draft = site.page().draft();
        site.open(draft + "/daily-life");
        assertThat(site.page().ticked()).containsExactly("worried");

        assertThat(site.click("a.back").question()).isEqualTo("eases-with");
        assertThat(site.click("a.back").question()).isEqualTo("worse-with");
        assertThat(site.click("a.back").question()).isEqualTo("done-lately");
        assertThat(site.click("a.back").question()).isEqualTo("usual-activities");
        assertThat(site.click("a.back").path()).isEqualTo(draft + "/result");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feeling-ill=fever", "health=pregnant", "age=under-18", "events=surgery"})
    void isNotThereBesideOtherResults(String answers, Site site) {
        String draft = Person.ordinary().saying(answers).reachResult(site).draft();

        for (String page : List.of("plan", "usual-activities", "done-lately", "worse-with", "eases-with",
                "daily-life")) {
            assertThat(site.open(draft + "/" + page).name()).as(page).isIn("result", "check");
        }
        assertThat(site.forge(draft + "/usual-activities", "usual-activities=gym").name()).isIn("result", "check");
    }
}
