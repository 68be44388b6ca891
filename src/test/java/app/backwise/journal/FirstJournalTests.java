package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WebTest
class FirstJournalTests {

    private static Page log(Site site, String... fields) {
        site.open("/journal");
        return site.send("main form[action=/journal]", fields);
    }

    @Test
    void startsEmptyWithNothingPreselected(Site site) {
        Page journal = site.open("/journal");

        assertThat(journal.ticked()).isEmpty();
        assertThat(journal.one("textarea").val()).isEmpty();
        assertThat(journal.main()).contains(Words.of("journal.empty"));
    }

    @Test
    void logsAndShowsAnEntry(Site site) {
        Page journal = log(site, "pain=6", "note=Walked to the mill");

        assertThat(journal.path()).isEqualTo("/journal");
        assertThat(journal.one(".entries .pain b").text()).isEqualTo("6");
        assertThat(journal.one(".entries li").text())
                .contains("Walked to the mill", Words.of("journal.severity.moderate"));
        assertThat(journal.one(".entries h3").text()).isEqualTo("Monday 23 November 2026");
        assertThat(journal.ticked()).as("nothing preselected after saving").isEmpty();
        assertThat(journal.one("textarea").val()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,none", "1,mild", "3,mild", "4,moderate", "6,moderate", "7,severe", "10,severe"})
    void namesTheSeverity(String pain, String severity, Site site) {
        assertThat(log(site, "pain=" + pain).one(".entries .pain").text())
                .isEqualTo(pain + Words.of("journal.of-ten") + " " + Words.of("journal.severity." + severity));
    }

    @Test
    void showsTheNewestFirst(Site site) {
        log(site, "pain=3");
        log(site, "pain=8");
        log(site, "pain=5");

        assertThat(site.page().texts(".entries b")).containsExactly("5", "8", "3");
    }

    @Test
    void keepsTheLinesOfANote(Site site) {
        Page journal = log(site, "pain=2", "note=first line\nsecond line\n\nfourth <b>line</b> & more");

        assertThat(journal.html().select(".entries .said").eachText())
                .containsExactly("first line", "second line", "fourth <b>line</b> & more");
        assertThat(journal.has(".entries p b")).as("markup of a note").isFalse();
    }

    @Test
    void keepsEmojiAndOtherScriptsExactly(Site site) {
        String note = "😖→😀 𝔹ack ‏ظهر‎ šķ é é";

        assertThat(log(site, "pain=2", "note=" + note).html().select(".entries .said").get(0).wholeText())
                .isEqualTo(note);
    }

    @Test
    void logsWithoutANote(Site site) {
        assertThat(log(site, "pain=0", "note=   ").html().select(".entries .said")).isEmpty();
        assertThat(site.page().texts(".entries b")).containsExactly("0");
    }

    @Test
    void doesNotSaveAgainOnReload(Site site) {
        log(site, "pain=4");

        assertThat(site.open(site.page().path()).texts(".entries b")).containsExactly("4");
    }

    @Test
    void showsTheLatestTenOfMore(Site site) {
        site.open("/journal");
        String token = site.token();
        for (int entry = 0; entry < 11; entry++) {
            site.post("/journal", "pain=" + entry % 10 + "&_csrf=" + java.net.URLEncoder.encode(token,
                    java.nio.charset.StandardCharsets.UTF_8));
        }

        assertThat(site.open("/journal").texts(".entries b")).hasSize(10);
    }

    @Test
    void isSeenByNobodyElse(Site site, Site stranger) {
        log(site, "pain=9", "note=mine alone");
        Page empty = stranger.open("/journal");
        Page theirs = log(stranger, "pain=1");

        assertThat(empty.main()).contains(Words.of("journal.empty")).doesNotContain("mine alone");
        assertThat(theirs.texts(".entries b")).isEqualTo(List.of("1"));
        assertThat(site.open("/journal").texts(".entries b")).containsExactly("9");
    }
}
