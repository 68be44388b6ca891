package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has to call sees the button without scrolling, wherever they are and however small the phone. */
@BrowserTest
class WhomToCallTests {

    /** Below whatever head. */
    private static final long BELOW_MAIN = 210;

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"uk, 1, 1", "eu, 1, 0", "us-ca, 1, 0", "au, 1, 1", "nz, 1, 1", "elsewhere, 0, 0", "unknown, 5, 3"})
    void isTheFirstThingAfterTheHeadline(String country, int numbers, int lines) {
        site.beIn(country);
        look(Respondent.WITH_NUMB_SADDLE, numbers);
        look(Respondent.WITH_CHEST_PAIN, numbers);
        look(Respondent.BLEEDING_IN_PREGNANCY, numbers);
        look(Respondent.WITH_NEW_LUMP, lines);
        look(Respondent.TIGHTENING_IN_PREGNANCY, lines);
    }

    /** With a guess, the head is higher by the line that says so. */
    @ParameterizedTest
    @CsvSource({"en-GB, 1, 1", "de-DE, 1, 0", "en-US, 1, 0", "en-AU, 1, 1", "en-NZ, 1, 1", "pt-BR, 5, 3", "en, 5, 3"})
    void isThereWhereTheCountryIsGuessed(String language, int numbers, int lines) {
        site.useLanguage(language);
        look(Respondent.WITH_NUMB_SADDLE, numbers);
        look(Respondent.WITH_NEW_LUMP, lines);
    }

    private void look(Respondent person, int numbers) {
        site.hurryToResult(person);
        String first = numbers == 0 ? ".say" : ".calls .button";
        assertThat(site.findAll(".card .calls .button")).hasSize(numbers);
        site.useScreen(390, 844);
        assertThat(site.belowMain(first)).isBetween(1L, BELOW_MAIN);
        assertThat(site.topOf(first)).isLessThan(400);
        site.useScreen(320, 640);
        assertThat(site.belowMain(first)).isBetween(1L, BELOW_MAIN);
        assertThat(site.topOf(first)).isLessThan(380);
        assertThat(site.find(".say").isDisplayed()).isTrue();
    }
}
