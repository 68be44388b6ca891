package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has to call sees the button without scrolling, wherever they are and however small the phone. */
@BrowserTest
class WhomToCallTests {

    /** With a head of at most 110 pixels the button begins above 400, and above 380 where the phone is small. */
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
        site.hurryToResult(Respondent.WITH_NUMB_SADDLE);
        look(numbers);
        site.hurryToResult(Respondent.WITH_CHEST_PAIN);
        look(numbers);
        site.hurryToResult(Respondent.BLEEDING_IN_PREGNANCY);
        look(numbers);
        site.hurryToResult(Respondent.WITH_NEW_LUMP);
        look(lines);
        site.hurryToResult(Respondent.TIGHTENING_IN_PREGNANCY);
        look(lines);
    }

    private void look(int numbers) {
        String first = numbers == 0 ? ".say" : ".calls .button";
        site.useScreen(390, 844);
        long phone = site.belowMain(first);
        site.useScreen(320, 640);
        long small = site.belowMain(first);

        assertThat(site.findAll(".card .calls .button")).hasSize(numbers);
        assertThat(phone).isBetween(1L, BELOW_MAIN);
        assertThat(small).isBetween(1L, BELOW_MAIN);
        assertThat(site.find(".say").isDisplayed()).isTrue();
    }
}
