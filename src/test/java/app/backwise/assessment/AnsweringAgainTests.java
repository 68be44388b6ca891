package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody answers again after a while. */
@WebTest
class AnsweringAgainTests {

    private static final Person THEN = Person.ordinary()
            .saying("usual-activities=walking,gym worse-with=lifting-carrying,jarring eases-with=none"
                    + " daily-life=worried");

    @Autowired
    private DataSource database;

    @Test
    void saysWhenTheLastTimeWas(Site site) {
        assertThat(site.open("/assessment").texts("main .note")).isEmpty();
        Saved.inFull(THEN, site).on("2026-11-02", database);
        Page welcome = site.open("/assessment");

        assertThat(welcome.texts("main .note p:eq(0)"))
                .containsExactly(Words.of("again.last", "Monday 2 November 2026"));
        assertThat(welcome.one("main form .button").text()).isEqualTo(Words.of("again.start"));
    }

    @Test
    void asksAllOfPartOneAgain(Site site) {
        Saved.inFull(THEN, site);
        Person.start(site);
        assertThat(site.page().ticked()).isEmpty();
        while (site.page().has("form[novalidate]")) {
            assertThat(site.page().ticked()).as(site.page().question()).isEmpty();
            THEN.answerOne(site);
        }

        assertThat(site.page().name()).isEqualTo("check");
    }

    @Test
    void takesPartTwoOverToTheCheckTheResultAndThePlan(Site site) {
        List<String> lists = Saved.inFull(THEN, site).lists();
        Page check = THEN.answerAll(site);
        assertThat(check.texts("dl.answers dt")).contains(Words.of("question.worse-with.short")).hasSize(18);

        Page result = site.click("a[href=result]");
        assertThat(result.one(".actions a.button").text()).as("the last week is over")
                .isEqualTo(Words.of("again.rest"));
        assertThat(site.click(".actions a[href=done-lately]").ticked()).isEmpty();
        assertThat(THEN.answerOne(site).texts(".lists li")).isEqualTo(lists);
    }

    @Test
    void letsPartTwoBeChangedFromThePlan(Site site) {
        Saved.inFull(THEN, site);
        THEN.reachResult(site);
        site.click(".actions a[href=done-lately]");
        THEN.answerOne(site);
        Page question = site.click("a[href=worse-with]");
        assertThat(question.ticked()).containsExactly("lifting-carrying", "jarring");

        assertThat(site.answer("none").name()).isEqualTo("plan");
        assertThat(site.page().one("dl.answers div:has(a[href=worse-with]) dd:eq(1)").text())
                .isEqualTo(Words.of("question.worse-with.option.none"));
    }

    @Test
    void asksForWhatOfPartTwoIsNotKnownAnyMore(Site site) {
        Saved saved = Saved.inFull(THEN, site);
        JdbcClient.create(database).sql("update assessment_answer set chosen = 'no-longer-asked' where question = "
                + "'eases-with' and assessment_id = (select id from assessment where saved_key = ?)")
                .param(UUID.fromString(saved.id())).update();
        Page result = THEN.reachResult(site);

        assertThat(result.one(".actions a.button").text()).isEqualTo(Words.of("again.rest"));
        site.click(".actions a[href=done-lately]");
        assertThat(THEN.answerOne(site).question()).isEqualTo("eases-with");
        assertThat(site.page().ticked()).isEmpty();
        assertThat(site.answer("none").name()).isEqualTo("plan");
    }

    @Test
    void showsNoPlanBesideAnythingUrgentWhateverWasTakenOver(Site site, Site other) {
        Saved.inFull(THEN, site);
        Page emergency = THEN.saying("warning-signs=saddle").reachResult(site);
        assertThat(emergency.has("a[href=plan], dl.answers")).as("plan beside an emergency").isFalse();
        assertThat(site.open(emergency.draft() + "/plan").name()).isEqualTo("result");

        Saved.inFull(THEN, other);
        Page check = THEN.saying("feeling-ill=fever").answerAll(other);
        assertThat(check.has("a[href=worse-with]")).as("part two").isFalse();
        assertThat(other.click("a[href=result]").has("a[href=plan]")).as("plan beside the same day").isFalse();
        assertThat(other.open(check.draft() + "/plan").name()).isEqualTo("result");
    }

    @Test
    void takesNothingOverFromAnybodyElseOrWithoutAJournal(Site site, Site stranger) {
        Saved.inFull(THEN, site);
        stranger.forge("/journal", "pain=5");
        assertThat(stranger.open("/assessment").has("main .note")).as("last time of somebody else").isFalse();

        Page check = Person.ordinary().answerAll(stranger);
        assertThat(check.texts("dl.answers dt")).hasSize(14);
    }

    @Test
    void beginsOnThePersonsOwnDay(Site site) {
        site.forge("/journal", "pain=5", "zone=Pacific/Kiritimati");
        assertThat(Person.ordinary().reachResult(site).main())
                .contains(Words.of("result.look-again", "Monday 30 November"));

        site.forge("/journal/settings", "time-zone=Pacific/Pago_Pago");
        assertThat(Person.ordinary().reachResult(site).main())
                .contains(Words.of("result.look-again", "Sunday 29 November"));
    }
}
