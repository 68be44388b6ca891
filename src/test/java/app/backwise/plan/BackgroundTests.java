package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.Person;
import org.junit.jupiter.api.Test;

/** What was advised and tried stands behind the trend, each from its day on. */
@WebTest
class BackgroundTests {

    private static final Person RUNNER = Person.ordinary().saying("pain-now=6 usual-activities=running,walking "
            + "worse-with=jarring,lifting-carrying eases-with=lying-unloaded daily-life=none");

    @Test
    void standsBehindTheTrend(Site site, MovableClock clock) {
        Diarist me = new Diarist(site, clock);
        me.wakeUp(0);
        me.assess(RUNNER.saying("pain-now=6"));
        me.wakeUp(20);
        me.assess(RUNNER.saying("pain-now=6"));
        me.wakeUp(21);
        me.log(5, "legs=none");
        me.start("running", 20);
        me.wakeUp(40);
        me.log(3, "legs=none");
        me.assess(RUNNER.saying("pain-now=3"));
        me.wakeUp(55);
        me.log(2, "legs=none");
        Page trend = site.open("/journal/trend");

        String stable = Words.of("category.moderate-stable.name");
        String mild = Words.of("category.mild-improving.name");
        assertThat(trend.texts(".chart ~ ul li")).containsExactly(
                Words.of("trend.background.advice", stable, "23 Nov", "1 Jan"),
                Words.of("trend.background.advice", mild, "2 Jan", "17 Jan"),
                Words.of("trend.background.tried", Words.of("activity.running.name"), "14 Dec", "17 Jan"));
        assertThat(trend.html().select(".chart rect.advice").eachAttr("width")).containsExactly("160", "64");
        assertThat(trend.html().select(".chart rect.try").eachAttr("x")).containsExactly("222");
        assertThat(trend.texts(".chart svg.words")).containsExactly(
                Words.of("trend.short.category.moderate-stable"),
                Words.of("trend.short.category.mild-improving"), Words.of("activity.running.name"));
        assertThat(site.open("/journal/trend/4-weeks").texts(".chart ~ ul li")).as("what reaches into these days")
                .hasSize(3);
    }
}
