package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@WebTest
class DraftTests {

    @Test
    void isGoneAfterDeletingFromTheCheck(Site site) {
        Page check = Person.ordinary().answerAll(site);
        assertThat(site.send("main form[action=delete]").path()).isEqualTo("/assessment");

        for (String page : new String[] {"age", "check", "result", "plan", "daily-life"}) {
            assertThat(site.open(check.draft() + "/" + page).status()).as(page).isEqualTo(410);
        }
    }

    @Test
    void isGoneAfterDeletingFromTheResult(Site site) {
        Page result = Person.ordinary().reachResult(site);
        site.send("main form[action=delete]");

        assertThat(site.open(result.path()).status()).isEqualTo(410);
    }

    @Test
    void saysKindlyThatAnswersAreGoneAndLeadsToAFreshStart(Site site) {
        Page gone = site.open("/assessment/AAAAAAAAAAAA/events");

        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.h1()).isEqualTo(Words.of("error.410.title"));
        assertThat(gone.main()).contains(Words.of("error.410.text"));
        assertThat(gone.has("a[href=/assessment]")).as("way to a fresh start").isTrue();
    }

    @Test
    void isGoneWhenAnAnswerComesTooLate(Site site) {
        Page check = Person.ordinary().answerAll(site);
        site.send("main form[action=delete]");

        assertThat(site.forge(check.draft() + "/course", "course=worse").status()).isEqualTo(410);
    }

    @Test
    void canBeDeletedTwice(Site site) {
        Page check = Person.ordinary().answerAll(site);
        site.send("main form[action=delete]");

        assertThat(site.forge(check.draft() + "/delete").path()).isEqualTo("/assessment");
    }

    @Test
    void belongsToOneVisitorOnly(Site site, Site stranger) {
        Page result = Person.ordinary().reachResult(site);
        Person.ordinary().answerAll(stranger);

        for (String page : new String[] {"age", "check", "result", "plan", "daily-life"}) {
            assertThat(stranger.open(result.draft() + "/" + page).status()).as(page).isEqualTo(410);
        }
        assertThat(stranger.forge(result.draft() + "/course", "course=worse").status()).isEqualTo(410);
        stranger.forge(result.draft() + "/delete");
        assertThat(site.open(result.path()).main()).isEqualTo(result.main());
    }

    @Test
    void startsAfreshFromTheResult(Site site) {
        Page result = Person.ordinary().reachResult(site);
        Page age = site.send("main form[action=/assessment]");

        assertThat(age.ticked()).isEmpty();
        assertThat(age.draft()).isNotEqualTo(result.draft());
        assertThat(site.open(result.path()).status()).isEqualTo(200);
    }

    @Test
    void forgetsTheOldestBeyondTen(Site site) {
        Set<String> drafts = new HashSet<>();
        String first = Person.start(site).path();
        String second = Person.start(site).path();
        drafts.add(first);
        drafts.add(second);
        for (int more = 0; more < 9; more++) {
            drafts.add(Person.start(site).path());
        }

        assertThat(drafts).hasSize(11);
        assertThat(site.open(first).status()).isEqualTo(410);
        assertThat(site.open(second).status()).isEqualTo(200);
    }

    @Test
    void answersAnUnknownPageOfADraftWithNotFound(Site site) {
        String draft = Person.start(site).draft();

        assertThat(site.open(draft + "/nonsense").status()).isEqualTo(404);
        assertThat(site.page().h1()).isEqualTo(Words.of("error.404.title"));
    }
}
