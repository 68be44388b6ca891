package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import org.junit.jupiter.api.Test;

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
}
