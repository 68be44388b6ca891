package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changing and deleting entries, taking it back, and that nobody else can. */
@WebTest
class EntryChangeTests {

    private static final String CHANGE = "main form[novalidate]";
    private static final String UNDO = "main form[action^=/journal/undo/]";

    @Autowired
    private DataSource database;

    private static String log(Site site, String... fields) {
        site.forge("/journal", fields);
        return site.page().html().select(".entries a[href^=/journal/entries/]").first().attr("href");
    }

    private static Page change(Site site, String entry, String... fields) {
        site.open(entry);
        return site.send(CHANGE, fields);
    }

    private static String undoAddress(Page journal) {
        return journal.html().select(UNDO).first().attr("action");
    }

    private static List<String> pains(Site site) {
        return site.open("/journal").texts(".entries b");
    }

    /** Lets time pass: what was changed so far was changed so many seconds earlier. */
    private void pass(int seconds) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("update journal_undo set replaced_at = dateadd(second, ?, replaced_at)").param(-seconds).update();
    }

    @Test
    void changesAndTakesItBack(Site site) {
        String entry = log(site, "pain=3", "note=before", "treatment-1=Heat");
        Page journal = change(site, entry, "pain=7", "note=after");
        assertThat(journal.path()).isEqualTo("/journal");
        assertThat(journal.one(".entries").text()).contains("7", "after", "Heat").doesNotContain("before");
        assertThat(journal.one(".saved[role=status]").text()).contains(Words.of("journal.undo"));

        Page undone = site.send(UNDO);
        assertThat(undone.one(".entries").text()).contains("3", "before", "Heat").doesNotContain("after");
        assertThat(undone.has(UNDO)).isFalse();
        assertThat(undone.has(".entries .hint")).as("marked as changed").isFalse();
    }

    @Test
    void deletesAndTakesItBack(Site site) {
        String entry =
                log(site, "pain=3", "note=all of it", "treatment-1=Heat", "effect-1=not", "flare=no", "place=leg");
        String before = site.page().one(".entries").text();
        site.open(entry);
        assertThat(site.send("main form[action$=/delete]").main()).contains(Words.of("journal.empty"));
        assertThat(site.open(entry).status()).isEqualTo(404);

        site.open("/journal");
        assertThat(site.send(UNDO).one(".entries").text()).isEqualTo(before);
        assertThat(site.open(entry).status()).isEqualTo(200);
    }

    @Test
    void losesNothingTypedAndChangesNothingWhenSomethingIsWrong(Site site) {
        String entry = log(site, "pain=3");
        Page refused = change(site, entry, "pain=8", "worst=2", "note=typed");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("textarea").val()).isEqualTo("typed");
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#worst");
        assertThat(pains(site)).containsExactly("3");
        assertThat(site.page().has(UNDO)).isFalse();
    }

    @Test
    void letsTheLastOfTwoTabsWinAndGivesTheOtherBack(Site site) {
        String entry = log(site, "pain=1");
        Page firstTab = site.open(entry);
        Page secondTab = site.open(entry);
        assertThat(firstTab.ticked()).isEqualTo(secondTab.ticked());
        site.forge(entry, "pain=4", "note=of the first tab");
        assertThat(site.forge(entry, "pain=6", "note=of the second tab").texts(".entries b")).containsExactly("6");

        site.forge(undoAddress(site.page()));
        assertThat(site.page().one(".entries").text()).contains("4", "of the first tab");
        site.forge(undoAddress(site.page()));
        assertThat(site.page().texts(".entries b")).containsExactly("1");
    }

    @Test
    void cannotBeTakenBackTwiceNorAfterADayAndSaysSoKindly(Site site) {
        String entry = log(site, "pain=1");
        String undo = undoAddress(change(site, entry, "pain=2"));
        site.forge(undo);
        Page twice = site.forge(undo);
        assertThat(twice.status()).isEqualTo(410);
        assertThat(twice.h1()).isEqualTo(Words.of("error.410.title"));

        String late = undoAddress(change(site, entry, "pain=3"));
        pass(24 * 60 * 60);
        assertThat(site.open("/journal").has(UNDO)).isFalse();
        assertThat(site.forge(late).status()).isEqualTo(410);
        assertThat(pains(site)).containsExactly("3");
    }

    @Test
    void canBeTakenBackAfterAlmostADay(Site site) {
        String entry = log(site, "pain=1");
        String undo = undoAddress(change(site, entry, "pain=2"));
        pass(24 * 60 * 60 - 300);

        assertThat(site.forge(undo).texts(".entries b")).containsExactly("1");
    }

    @Test
    void offersTheLatestThreeChanges(Site site) {
        String entry = log(site, "pain=0");
        IntStream.rangeClosed(1, 5).forEach(pain -> site.forge(entry, "pain=" + pain));

        assertThat(site.open("/journal").html().select(UNDO)).hasSize(3);
        IntStream.rangeClosed(1, 5).forEach(times -> site.forge(undoAddress(site.page())));
        assertThat(site.page().texts(".entries b")).containsExactly("0");
    }

    @Test
    void isOfferedAsANewOneWhereAnotherTabHasDeletedIt(Site site) {
        String entry = log(site, "pain=3");
        site.forge(entry + "/delete");
        Page gone = site.forge(entry, "pain=6", "note=typed with care", "date=2026-11-20", "time=08:15");

        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.one(".error-summary a").text()).isEqualTo(Words.of("entry.gone"));
        assertThat(gone.one("textarea").val()).isEqualTo("typed with care");

        Page kept = site.send("main form[action=/journal]");

        assertThat(kept.texts(".entries .pain b")).containsExactly("6");
        assertThat(kept.one(".entries").text()).contains("typed with care", "Friday 20 November 2026", "08:15");
    }

    @Test
    void belongsToNobodyElse(Site site, Site stranger, Site passerBy) {
        String entry = log(site, "pain=9", "note=mine alone");
        String undo = undoAddress(change(site, entry, "pain=8"));
        log(stranger, "pain=1");
        for (Site other : List.of(stranger, passerBy)) {
            assertThat(other.open(entry).status()).isEqualTo(404);
            assertThat(other.page().text()).doesNotContain("mine alone");
            assertThat(other.forge(entry, "pain=2").status()).isIn(404, 409);
            assertThat(other.forge(entry + "/delete").status()).isEqualTo(404);
            assertThat(other.forge(undo).status()).isIn(404, 410);
        }

        assertThat(pains(site)).containsExactly("8");
        assertThat(pains(stranger)).containsExactly("1");
        assertThat(site.page().one(".entries").text()).contains("mine alone");
        assertThat(site.forge(undo).texts(".entries b")).containsExactly("9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1"})
    void isNoFaultWhereThereIsNoSuchEntry(String key, Site site) {
        log(site, "pain=1");

        String entry = "/journal/entries/" + key;
        for (String address : List.of(entry, entry + "/delete", "/journal/undo/" + key)) {
            assertThat(site.forge(address, "pain=2").status()).as(address).isIn(400, 404, 405, 409, 410);
        }
        assertThat(pains(site)).containsExactly("1");
    }

    @Test
    void keepsTheTimeAtWhichItWasWritten(Site site) {
        String entry = log(site, "pain=1", "date=2026-11-20", "time=08:00");
        Page journal = change(site, entry, "pain=2", "date=2026-11-21", "time=08:00");
        Instant recorded = JdbcClient.create(database)
                .sql("select recorded_at from journal_entry where entry_key = ?")
                .param(UUID.fromString(entry.substring(17)))
                .query(OffsetDateTime.class).single().toInstant();

        assertThat(journal.one(".entries").text()).contains("Saturday 21 November 2026", "08:00");
        assertThat(journal.one(".entries .late").text()).contains("23 November 2026, 09:");
        assertThat(recorded.atOffset(ZoneOffset.UTC).toLocalDate()).isEqualTo(WebTest.TODAY);
    }
}
