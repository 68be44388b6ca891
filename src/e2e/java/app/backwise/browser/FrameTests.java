package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is around every page: the head, the emergency number, the bar of a phone and the menu. */
@BrowserTest
class FrameTests {

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesWithAPhone() {
        site.welcomeNewVisitor();
        site.useScreen(390, 844);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "eu", "us-ca", "au", "nz", "elsewhere", "unknown"})
    void isLowInEveryCountry(String country) {
        site.live(country);
        for (int width : new int[] {320, 360, 390}) {
            site.useWidth(width);

            assertThat(site.heightOf("header")).as("%s at %d", country, width).isLessThanOrEqualTo(EveryPage.HEAD);
            assertThat(site.topOf("main")).as("%s at %d", country, width).isLessThanOrEqualTo(EveryPage.CHROME);
            assertThat(site.contentWidth()).as("%s at %d", country, width).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void hasTheBarAtTheBottomOfAPhoneAndInTheHeadOfAWideScreen() {
        assertThat(site.topOf(".bar")).isGreaterThan(700);
        site.follow(".bar a[href='/plan']");
        assertThat(site.find(".bar [aria-current]").getText()).isEqualTo("Plan");

        site.useFullWidth();
        assertThat(site.topOf(".bar")).isLessThan(EveryPage.HEAD);
        site.follow(".bar a[href='/movements']");
        assertThat(site.path()).isEqualTo("/movements");
    }

    @Test
    void givesTheScreenToTheQuestion() {
        site.open("/assessment");

        assertThat(site.find(".bar").isDisplayed()).isFalse();
        assertThat(site.find(".chip").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({".menu-button, true", ".menu-button, false", ".bar button, true", ".bar button, false"})
    void opensEveryPageFromTheMenuWithAndWithoutScript(String button, boolean script) {
        site.allowScript(script);
        site.open("/journal");
        site.find(button).click();
        site.follow("#menu a[href='/journal/compare']");

        assertThat(site.path()).isEqualTo("/journal/compare");
        assertThat(site.find("#menu").isDisplayed()).isFalse();
    }

    @Test
    void changesTheCountryInTheMenuOnceItIsChosen() {
        site.live("uk");
        assertThat(site.has(".help")).isFalse();
        site.find(".menu-button").click();
        site.find("#country option[value='nz']").click();
        site.follow("#menu form button");

        assertThat(site.find(".chip").getDomAttribute("href")).isEqualTo("tel:111");
    }
}
