package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar marks the one place where a person is, and none where they are elsewhere. */
@WebTest
class BarTests {

    private static final String MARKED = ".bar [aria-current]";

    @ParameterizedTest
    @CsvSource({"/, today", "/plan, plan", "/plan/stage, plan", "/journal, log", "/journal/trend, look-back",
            "/journal/calendar, look-back", "/journal/compare, look-back", "/journal/search, look-back",
            "/journal/weekly-check, look-back", "/journal/days/2026-11-20, look-back", "/movements, movements",
            "/assessment, assessment"})
    void marksOnePlace(String page, String place, Site site) {
        assertThat(site.open(page).texts(MARKED)).containsExactly(Words.of("site.nav." + place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/journal/settings", "/journal/data", "/privacy", "/how-we-decide", "/account/sign-in"})
    void marksNoneElsewhere(String page, Site site) {
        assertThat(site.open(page).has(MARKED)).isFalse();
    }
}
