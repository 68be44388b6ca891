package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a result says is different since the one before. */
@WebTest
class DifferenceTests {

    private static final String DIFFERENCE = "#difference";
    private static final Person THEN = Person.ordinary().saying("pain-now=6 legs=one-leg-pain,one-leg-numb");
    private static final String MODERATE = Words.of("category.moderate-stable.action");
    private static final String MILD = Words.of("category.mild-improving.action");

    @Autowired
    private DataSource database;

    private void update(String column, String value, Saved saved) {
        JdbcClient.create(database).sql("update assessment set " + column + " = ? where saved_key = ?")
                .params(value, UUID.fromString(saved.id())).update();
    }

    private Saved weeksAgo(Person person, Site site) {
        return Saved.by(person, site).on("2026-11-02", database);
    }

    private static String words(String question, String... options) {
        return String.join("; ", java.util.Arrays.stream(options)
                .map(option -> Words.of("question." + question + ".option." + option)).toList());
    }

    private static String answer(Page page, String question) {
        return page
                .one(DIFFERENCE + " dl div:has(dt:containsOwn(" + Words.of("question." + question + ".short") + ")) dd")
                .text();
    }

    @Test
    void isNotToldTheFirstTime(Site site) {
        Page result = THEN.reachResult(site);
        assertThat(result.has(DIFFERENCE)).isFalse();
        Saved saved = Saved.by(THEN, site);

        assertThat(site.open(saved.result()).has(DIFFERENCE)).as("with the sitting itself").isFalse();
        assertThat(site.open(site.addresses().stream().filter(each -> each.endsWith("/save")).findFirst().orElseThrow()
                .replace("/save", "/result")).has(DIFFERENCE)).as("with what was saved from it").isFalse();
    }

    @Test
    void saysThatNothingChanged(Site site) {
        weeksAgo(THEN, site);
        Page result = THEN.reachResult(site);

        assertThat(result.texts(DIFFERENCE + " > *")).containsExactly(
                Words.of("again.title", "2 November"), Words.of("again.nothing"));
    }

    @Test
    void tellsWhatChangedAndWhereTheAdviceMoved(Site site) {
        weeksAgo(THEN, site);
        Page result = THEN.saying("pain-now=3 legs=one-leg-pain,spreading course=better duration=over-3-months")
                .reachResult(site);

        assertThat(result.one(DIFFERENCE + " p").text()).isEqualTo(Words.of("again.answers", 5) + " "
                + Words.of("again.advice.moved", MODERATE, Words.of("urgency.see-soon.name")));
        assertThat(answer(result, "pain-now")).isEqualTo("Before: 6 Now: 3");
        assertThat(answer(result, "legs")).isEqualTo("No longer: " + words("legs", "one-leg-numb") + " New: "
                + words("legs", "spreading"));
        assertThat(answer(result, "stiffness")).isEqualTo("Before: " + Words.of("again.no-answer") + " Now: "
                + words("stiffness", "none"));
    }

    @Test
    void tellsTheAdviceOfTwoCategories(Site site) {
        weeksAgo(THEN, site);
        Page result = THEN.saying("pain-now=3").reachResult(site);

        assertThat(result.one(DIFFERENCE + " p").text()).isEqualTo(Words.of("again.answers", 1) + " "
                + Words.of("again.advice.moved", MODERATE, MILD));
    }

    @Test
    void leavesNoneOfTheseUnsaidBesideWhatIsNew(Site site) {
        weeksAgo(Person.ordinary(), site);
        Page result = Person.ordinary().saying("legs=one-leg-pain").reachResult(site);

        assertThat(answer(result, "legs")).isEqualTo("New: " + words("legs", "one-leg-pain"));
        assertThat(result.one(DIFFERENCE + " p").text()).endsWith(Words.of("again.advice.same"));
    }

    @Test
    void tellsWhatTheBackSeemsSensitiveTo(Site site) {
        Person sitting = Person.ordinary().saying("worse-with=sitting,bending eases-with=walking-about,standing-up");
        Saved.inFull(sitting, site).on("2026-11-02", database);
        sitting.reachResult(site);
        site.click(".actions a[href=done-lately]");
        sitting.answerOne(site);
        site.click("a[href=worse-with]");
        site.answer("standing", "arching", "lying-flat");
        site.click("a[href=eases-with]");
        site.answer("none");
        Page result = site.click("a.back");

        assertThat(result.one(DIFFERENCE + " p").text()).contains(Words.of("again.driver.moved",
                Words.of("driver.flexion.name"), Words.of("driver.extension.name")));
    }

    @Test
    void comesAfterTheActionAndNeverBesideAnEmergency(Site site) {
        weeksAgo(Person.ordinary(), site);
        Page sameDay = Person.ordinary().saying("feeling-ill=fever").reachResult(site);
        assertThat(sameDay.html().select(".card, " + DIFFERENCE).eachAttr("class").get(0)).startsWith("card");
        assertThat(sameDay.one(DIFFERENCE + " p").text())
                .contains(Words.of("again.advice.moved", MODERATE, Words.of("urgency.same-day.name")));

        assertThat(THEN.saying("warning-signs=saddle").reachResult(site).has("#difference")).isFalse();
    }

    @Test
    void staysWithTheSavedResult(Site site) {
        Saved first = weeksAgo(THEN, site);
        Page result = THEN.saying("pain-now=3").reachResult(site);
        site.send("main form[action=save]");
        assertThat(site.open(result.path()).one(DIFFERENCE).text()).isEqualTo(result.one(DIFFERENCE).text());

        Page saved =
                site.open(site.open("/journal").html().select(".entries a[href^=/assessment/saved/]").attr("href"));
        assertThat(saved.one(DIFFERENCE).text()).isEqualTo(result.one(DIFFERENCE).text());
        assertThat(site.open(first.result()).has(DIFFERENCE)).as("against a later one").isFalse();
    }

    @Test
    void tellsTheOneBeforeAsItWasDecidedThen(Site site) {
        Saved before = weeksAgo(THEN, site);
        update("category", "mild-improving", before);
        update("rules_version", "2020.1.1", before);
        Page result = THEN.reachResult(site);

        assertThat(result.one(DIFFERENCE + " p:eq(1)").text()).isEqualTo(Words.of("again.answers", 0) + " "
                + Words.of("again.advice.moved", MILD, MODERATE));
        assertThat(result.one(DIFFERENCE + " .hint").text()).isEqualTo(Words.of("again.rules"));
    }

    @Test
    void comparesWithOneThatIsOpenAgainUnderNewerRules(Site site) {
        Saved before = weeksAgo(THEN, site);
        JdbcClient.create(database)
                .sql("update assessment_answer set chosen = 'no-longer-asked' where question = 'course' "
                        + "and assessment_id = (select id from assessment where saved_key = ?)")
                .param(UUID.fromString(before.id())).update();
        Page result = THEN.saying("pain-now=3").reachResult(site);

        assertThat(site.open(before.result()).status()).isEqualTo(410);
        assertThat(result.one(DIFFERENCE + " p").text()).contains(Words.of("again.advice.moved", MODERATE, MILD));
    }

    @Test
    void leavesOutWhatThisVersionCannotTell(Site site) {
        Saved before = weeksAgo(THEN, site);
        update("urgency", "unheard-of", before);
        assertThat(THEN.reachResult(site).has(DIFFERENCE)).isFalse();

        update("urgency", "self-care", before);
        update("category", "unheard-of", before);
        assertThat(THEN.reachResult(site).has(DIFFERENCE)).isFalse();
    }

    @Test
    void comparesWithTheOneBeforeEvenOnTheSameDay(Site site) {
        for (String pain : new String[] {"6", "3", "7", "2", "8"}) {
            Saved.by(Person.ordinary().saying("pain-now=" + pain), site);
        }

        assertThat(answer(Person.ordinary().saying("pain-now=4").reachResult(site), "pain-now"))
                .isEqualTo("Before: 8 Now: 4");
    }

    @Test
    void isGoneWithTheJournal(Site site) {
        Saved before = weeksAgo(THEN, site);
        Page result = THEN.saying("pain-now=3").reachResult(site);
        JdbcClient.create(database)
                .sql("delete from journal where id = (select journal_id from assessment where saved_key = ?)")
                .param(UUID.fromString(before.id())).update();

        assertThat(site.open(result.path()).status()).isEqualTo(200);
        assertThat(site.page().has(DIFFERENCE)).isFalse();
        assertThat(site.open("/assessment").has("main .note")).isFalse();
        assertThat(site.open(before.result()).status()).isEqualTo(404);
    }
}
