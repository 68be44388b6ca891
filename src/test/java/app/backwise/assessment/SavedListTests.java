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

/** The list of one's saved results. */
@WebTest
class SavedListTests {

    private static final String LIST = "/assessment/saved";
    private static final Person ORDINARY = Person.ordinary();

    @Autowired
    private DataSource database;

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    private static String outcome(String urgency, String category) {
        return Words.of("urgency." + urgency + ".name") + ": " + Words.of("category." + category + ".name");
    }

    @Test
    void isKindWhileThereIsNothing(Site site) {
        Page list = site.open(LIST);
        assertThat(list.main()).contains(Words.of("again.saved.empty"));
        assertThat(list.has("ul.why")).isFalse();

        assertThat(site.send("main form[action=/assessment]").question()).isEqualTo("age");
    }

    @Test
    void tellsEachResultAndWhatMovedNewestFirst(Site site) {
        Saved first = Saved.by(ORDINARY.saying("pain-now=6"), site).on("2026-10-05", database);
        Saved second = Saved.by(ORDINARY.saying("pain-now=6 legs=spreading"), site).on("2026-11-02", database);
        Saved third = Saved.by(ORDINARY.saying("pain-now=3"), site);
        Page list = site.open(LIST);

        assertThat(list.texts(".why a")).containsExactly("Monday 23 November 2026", "Monday 2 November 2026",
                "Monday 5 October 2026");
        assertThat(list.html().select(".why a").eachAttr("href"))
                .containsExactly(third.result(), second.result(), first.result());
        assertThat(list.texts(".why p:eq(1)")).containsExactly(outcome("self-care", "mild-improving"),
                outcome("see-soon", "moderate-stable"), outcome("self-care", "moderate-stable"));
        assertThat(list.texts(".why .hint")).containsExactly(
                Words.of("again.answers", 2) + " "
                        + Words.of("again.advice.moved", Words.of("urgency.see-soon.name"),
                                Words.of("category.mild-improving.action")),
                Words.of("again.answers", 1) + " " + Words.of("again.advice.moved",
                        Words.of("category.moderate-stable.action"), Words.of("urgency.see-soon.name")));
    }

    @Test
    void isReachedFromTheJournalTheStartAndEveryResult(Site site) {
        String saved = Saved.by(ORDINARY, site).result();
        for (String page : List.of("/journal", "/assessment", saved, ORDINARY.reachResult(site).path())) {
            site.open(page);
            assertThat(site.click("main a[href=" + LIST + "]").h1()).as(page).isEqualTo(Words.of("again.saved"));
        }
    }

    @Test
    void isEachOnesOwn(Site site, Site stranger) {
        Saved.by(ORDINARY, site);
        stranger.forge("/journal", "pain=5");

        assertThat(stranger.open(LIST).main()).contains(Words.of("again.saved.empty"));
    }

    @Test
    void tellsOutcomesAsDecidedThenEvenIfOpenAgainOrUnknownNow(Site site) {
        Saved odd = Saved.by(ORDINARY, site).on("2026-09-01", database);
        Saved open = Saved.by(ORDINARY, site).on("2026-10-01", database);
        Saved.by(ORDINARY, site);
        jdbc().sql("update assessment set category = 'unheard-of' where saved_key = ?").param(UUID.fromString(odd.id()))
                .update();
        jdbc().sql("delete from assessment_answer where question = 'course' and assessment_id = "
                + "(select id from assessment where saved_key = ?)").param(UUID.fromString(open.id())).update();
        Page list = site.open(LIST);

        assertThat(list.texts(".why p:eq(1)")).containsExactly(outcome("self-care", "moderate-stable"),
                outcome("self-care", "moderate-stable"), Words.of("again.saved.unknown"));
        assertThat(list.texts(".why .hint")).containsExactly(
                Words.of("again.answers", 1) + " " + Words.of("again.advice.same"));
        assertThat(site.open(open.result()).status()).isEqualTo(410);
    }

    @Test
    void staysLightHoweverMuchIsSaved(Site site) {
        Saved saved = Saved.by(ORDINARY, site);
        for (int more = 1; more <= 60; more++) {
            jdbc().sql(
                    "insert into assessment (id, journal_id, saved_key, rules_version, assessed_on, urgency, category) "
                            + "select random_uuid(), journal_id, random_uuid(), rules_version, date '2025-01-01' + "
                            + 7 * more
                            + ", 'self-care', 'pain-free' from assessment where saved_key = ?")
                    .param(UUID.fromString(saved.id())).update();
        }
        Page list = site.open(LIST);

        assertThat(list.html().select(".why > li")).hasSize(50);
        assertThat(list.one("main .hint a").attr("href")).isEqualTo("/journal/data");
    }

    @Test
    void leadsToTheEmergencyThatTodaysRulesSee(Site site) {
        Saved saved = Saved.by(ORDINARY, site);
        jdbc().sql(
                "update assessment_answer set chosen = 'saddle' where question = 'warning-signs' and assessment_id = "
                        + "(select id from assessment where saved_key = ?)")
                .param(UUID.fromString(saved.id())).update();
        Page result = site.open(saved.result());

        assertThat(result.has(".card-emergency")).isTrue();
        assertThat(result.has("main form, #mistake")).as("ways back into answers that are no draft").isFalse();
        assertThat(site.open(LIST).texts(".why p:eq(1)")).containsExactly(outcome("self-care", "moderate-stable"));
    }
}
