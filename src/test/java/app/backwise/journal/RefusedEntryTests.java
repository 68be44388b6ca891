package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class RefusedEntryTests {

    private Site visitor;

    @AfterEach
    void keptNothing() {
        assertThat(visitor.cookies()).doesNotContainKey("backwise-journal");
        assertThat(visitor.open("/journal").main()).contains(Words.of("journal.empty"));
    }

    @Test
    void asksForANumberAndKeepsTheNote(Site site) {
        visitor = site;
        site.open("/journal");
        Page refused = site.send("main form[action=/journal]", "note=typed\nwith care");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of("journal.pain.empty"));
        assertThat(refused.has(refused.one(".error-summary a").attr("href"))).as("field to lead to").isTrue();
        assertThat(refused.one("textarea").wholeText()).isEqualTo("typed\nwith care");
        assertThat(refused.html().title()).startsWith(Words.of("form.error"));
    }

    @ParameterizedTest
    @CsvSource({
            "pain=1 pain=2,  several",
            "pain=11,        unknown-option",
            "pain=-1,        unknown-option",
            "pain=3.5,       unknown-option",
            "pain=٣,         unknown-option",
            "pain=1e1,       unknown-option",
            "pain[0]=5,      empty",
            "pain.value=5,   empty"})
    void refusesWhatIsNotOneNumber(String fields, String problem, Site site) {
        visitor = site;
        Page refused = site.forge("/journal", fields.split(" "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text())
                .isEqualTo(Words.of(problem.equals("empty") ? "journal.pain.empty" : "form." + problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain=", "pain=1,2", "pain=%20", "pain=5&pain=", "Pain=5", "pain"})
    void isNotTalkedIntoANumber(String fields, Site site) {
        visitor = site;
        Page refused = site.post("/journal", fields + "&_csrf=" + site.token());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#pain");
    }

    @Test
    void keepsTheTextOfANoteThatIsTooLong(Site site) {
        visitor = site;
        site.open("/journal");
        String note = "x".repeat(1999) + "yz";
        Page refused = site.send("main form[action=/journal]", "pain=4", "note=" + note);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of("journal.note.too-long"));
        assertThat(refused.one("textarea").wholeText()).isEqualTo(note);
        assertThat(refused.ticked()).containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%01", "%07", "%08", "%0B", "%1B", "%7F", "%C2%80", "%C2%9F", "a%0Db"})
    void refusesControlCharactersInANote(String character, Site site) {
        visitor = site;
        Page refused = site.post("/journal", "pain=4&note=before" + character + "after&_csrf=" + site.token());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of("form.control-characters"));
        assertThat(refused.one("textarea").text()).startsWith("before").endsWith("after");
    }
}
