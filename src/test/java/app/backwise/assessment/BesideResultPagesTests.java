package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result leads to: every answer that would change it, and what helps with the pain. */
@WebTest
class BesideResultPagesTests {

    @ParameterizedTest
    @CsvSource({".behind a, 20", ".more a, 15"})
    void areTheSameBesideASavedResultAndForNobodyElse(String link, int lines, Site site, Site stranger) {
        Person.ordinary().reachResult(site);
        Page ofDraft = site.click(link + ":not(.stamp)");
        site.open(Saved.by(Person.ordinary(), site).result());
        Page ofSaved = site.click(link + ":not(.stamp)");

        assertThat(ofSaved.texts("main li")).isEqualTo(ofDraft.texts("main li")).hasSizeGreaterThan(lines);
        assertThat(stranger.open(ofSaved.path()).status()).isEqualTo(404);
        assertThat(stranger.open(ofDraft.path()).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes", "/what-helps"})
    void areNotThereBesideAnEmergency(String page, Site site) {
        Page stop = Person.ordinary().saying("warning-signs=saddle").reachResult(site);

        assertThat(site.open(stop.draft() + page).path()).isEqualTo(stop.path());
    }

    @Test
    void offerNoHelpWithThePainWithoutAPlan(Site site) {
        Page result = Person.ordinary().saying("feeling-ill=fever").reachResult(site);

        assertThat(result.main()).doesNotContain(Words.of("guidance.more"));
        assertThat(site.open(result.draft() + "/what-helps").path()).isEqualTo(result.path());
    }
}
