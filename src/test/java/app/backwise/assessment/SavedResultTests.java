package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SavedResultTests {

    @Autowired
    private DataSource database;

    @Test
    void becomesAnEntryThatLeadsBackToIt(Site site) {
        Page result = Person.ordinary().saying("pain-now=7").reachResult(site);
        assertThat(site.send("main form[action=save]").path()).isEqualTo("/plan");
        assertThat(site.page().texts("[role=status] p")).containsExactly(Words.of("journal.result-saved"));
        Page journal = site.open("/journal");
        assertThat(journal.texts(".entries b")).containsExactly("7");

        Page saved = site.click(".entries a[href^=/assessment/saved/]");
        assertThat(saved.h1()).isEqualTo(result.h1());
        assertThat(saved.texts("ol.steps li")).isEqualTo(result.texts("ol.steps li"));
        assertThat(saved.main()).contains(Words.of("result.saved-on", "Monday 23 November 2026"));
        assertThat(saved.has("main form[action=save], main form[action=delete]")).as("form of a draft").isFalse();
    }

    @Test
    void showsNoEarlierGuidanceWhileLaterAnswersAskForHelp(Site site) {
        Person.ordinary().reachResult(site);
        String earlier = "/assessment/saved/" + savedId(save(site));
        Person.ordinary().saying("warning-signs=saddle").reachResult(site);

        assertThat(site.open(earlier + "/result").path()).isEqualTo("/plan");
        assertThat(site.open(earlier + "/plan").path()).isEqualTo("/plan");
        assertThat(site.page().main()).contains(Words.of("plan-page.waits.title"));
    }

    @Test
    void isSavedOnceHoweverOftenItIsSent(Site site) {
        Page result = Person.ordinary().reachResult(site);
        site.send("main form[action=save]");
        site.forge(result.draft() + "/save");
        assertThat(site.open("/journal").texts(".entries b")).hasSize(1);

        assertThat(site.open(result.path()).has("main form[action=save]")).as("save offered again").isFalse();
        assertThat(site.page().main()).contains(Words.of("result.saved"));
    }

    @Test
    void takesThePlaceOfTheOneSavedBeforeAChange(Site site) {
        Page result = Person.ordinary().reachResult(site);
        String id = savedId(save(site));
        site.open(result.draft() + "/pain-now");
        site.answer("2");
        site.click("a[href=result]");
        Page journal = save(site);

        assertThat(journal.texts(".entries b")).containsExactly("2");
        assertThat(savedId(journal)).isEqualTo(id);
        assertThat(site.open("/assessment/saved/" + id + "/result").one(".why").text())
                .contains(Words.of("category.mild-improving.stance"));
    }

    @Test
    void takesInPartTwoAnsweredAfterSaving(Site site) {
        Page result = Person.ordinary().reachResult(site);
        site.send("main form[action=save]");
        site.open(result.draft() + "/usual-activities");
        List<String> lists = Person.ordinary().goOn(site).texts(".lists li");
        site.open(result.path());
        Page journal = save(site);

        assertThat(journal.texts(".entries b")).hasSize(1);
        assertThat(site.open("/assessment/saved/" + savedId(journal) + "/plan").texts(".lists li")).isEqualTo(lists);
    }

    @Test
    void canBeSavedAgainAfterTheJournalWasDeletedElsewhere(Site site, Site elsewhere) {
        Page result = Person.ordinary().reachResult(site);
        site.send("main form[action=save]");
        elsewhere.cookies().putAll(Map.of("backwise-journal", site.cookies().get("backwise-journal")));
        elsewhere.open("/journal/data/delete");
        elsewhere.send("main form[action=/journal/data/delete]", "confirm=yes");
        assertThat(site.open(result.path()).main()).doesNotContain(Words.of("result.saved"));

        assertThat(save(site).texts(".entries b")).containsExactly("5");
    }

    @Test
    void keepsIdsAndNoSentences(Site site) {
        Person.ordinary().saying("legs=spreading course=worse").reachResult(site);
        String id = savedId(save(site));
        JdbcClient jdbc = JdbcClient.create(database);
        Map<String, Object> row = jdbc.sql("select urgency, category, assessed_on from assessment where saved_key = ?")
                .param(UUID.fromString(id))
                .query().singleRow();

        assertThat(row.values().stream().map(String::valueOf))
                .containsExactly("see-soon", "moderate-stable", "2026-11-23");
        assertThat(jdbc.sql("select question || '=' || chosen from assessment_answer "
                + "where assessment_id = (select id from assessment where saved_key = ?)").param(UUID.fromString(id))
                .query(String.class).list()).contains("legs=spreading", "course=worse", "pain-now=5").hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({"feeling-ill=fever, same-day", "health=pregnant, see-soon", "events=surgery, see-soon"})
    void showsAgainWhateverTheUrgency(String answers, String urgency, Site site) {
        Page result = Person.ordinary().saying(answers).reachResult(site);
        assertThat(site.send("main form[action=save]").path()).as("stays with whom to see").isEqualTo(result.path());
        assertThat(site.page().texts("[role=status] p")).containsExactly(Words.of("journal.result-saved"));
        Page saved = site.open("/assessment/saved/" + savedId(site.open("/journal")) + "/result");

        assertThat(saved.has(".card-" + urgency)).isTrue();
        assertThat(saved.texts(".why > li")).isEqualTo(result.texts(".why > li"));
    }

    @Test
    void keepsThePlanMadeWithPartTwo(Site site) {
        Person.ordinary().reachResult(site);
        site.click("a[href=usual-activities]");
        List<String> lists = Person.ordinary().goOn(site).texts(".lists li");
        site.open(site.page().draft() + "/result");
        String saved = savedId(save(site));

        assertThat(site.open("/assessment/saved/" + saved + "/plan").texts(".lists li")).isEqualTo(lists);
    }

    @Test
    void isNotOfferedToSomeoneUnder18(Site site) {
        Page result = Person.ordinary().saying("age=under-18").reachResult(site);
        assertThat(result.has("main form[action=save]")).isFalse();

        assertThat(site.forge(result.draft() + "/save").path()).isEqualTo(result.path());
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
    }

    @Test
    void doesNotExistForAnybodyElse(Site site, Site stranger) {
        Person.ordinary().reachResult(site);
        String id = savedId(save(site));
        assertThat(stranger.open("/assessment/saved/" + id + "/result").status()).isEqualTo(404);

        stranger.forge("/journal", "pain=5");
        assertThat(stranger.open("/assessment/saved/" + id + "/result").status()).isEqualTo(404);
        assertThat(stranger.open("/assessment/saved/" + id + "/plan").status()).isEqualTo(404);
        assertThat(site.open("/assessment/saved/" + id + "/result").status()).isEqualTo(200);
    }

    /** Saves the result shown and opens the journal. */
    private static Page save(Site site) {
        site.send("main form[action=save]");
        return site.open("/journal");
    }

    private static String savedId(Page journal) {
        return journal.html().select(".entries a[href^=/assessment/saved/]").attr("href").split("/")[3];
    }
}
