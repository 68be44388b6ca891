package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One page for all that can be set. */
@WebTest
class JournalSettingsTests {

    @Test
    void leadToEverythingThatCanBeSet(Site site) {
        site.forge("/journal", "pain=3");
        Page settings = site.open("/journal/settings");

        assertThat(settings.has("main #time-zone")).isTrue();
        assertThat(settings.html().select("main li a").eachAttr("href")).hasSize(3).allSatisfy(
                link -> assertThat(site.fetch(site.request(link).GET()).status()).as(link).isEqualTo(200));
    }

    @Test
    void showEveryPageAsChosenBeforeThereIsAJournal(Site site) {
        site.open("/journal/settings");
        Page saved = site.send("form[action$=display]", "text=largest", "colours=dark", "week=sunday");

        assertThat(saved.path()).isEqualTo("/journal/settings");
        assertThat(saved.one("[role=status]").text()).isEqualTo(Words.of("saved.display"));
        assertThat(saved.html().select("form[action$=display] [checked]").eachAttr("value")).containsExactly("largest",
                "dark", "sunday");
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
        for (String path : List.of("/", "/privacy", "/plan", "/assessment", "/nothing-here")) {
            Page page = site.open(path);
            assertThat(page.has("html[data-text=largest][data-colours=dark]")).as(path).isTrue();
            assertThat(page.one("meta[name=color-scheme]").attr("content")).isEqualTo("dark");
            assertThat(page.one("meta[name=theme-color]").attributes().hasKey("media")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "..", ".", "huge.red.never", "\"large\"", "%00"})
    void followTheDeviceWhereNothingIsChosenOrTheCookieIsBroken(String value, Site site) {
        site.cookies().put("backwise-display", value);
        Page home = site.open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.has("html[data-text=normal][data-colours=device]")).isTrue();
        assertThat(home.one("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(home.html().select("meta[name=theme-color]").eachAttr("media"))
                .containsExactly("(prefers-color-scheme: light)", "(prefers-color-scheme: dark)");
    }

    @ParameterizedTest
    @CsvSource({"text=huge colours=dark week=monday, text", "text=large colours= week=monday, colours",
            "text=large colours=dark, week"})
    void refuseWhatCannotBeChosen(String fields, String refused, Site site) {
        Page page = site.forge("/journal/settings/display", fields.split(" "));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.has(".error-summary a[href=#" + refused + "]")).isTrue();
        assertThat(site.cookies()).doesNotContainKey("backwise-display");
    }

    @Test
    void keepWhatIsChosenOnThePageThatRefusesAZone(Site site) {
        site.forge("/journal/settings/display", "text=large", "colours=light", "week=region");
        Page refused = site.forge("/journal/settings", "time-zone=Atlantis");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("form[action$=display] [checked]").eachAttr("value")).containsExactly("large",
                "light", "region");
    }
}
