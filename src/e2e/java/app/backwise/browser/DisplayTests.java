package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages as they were chosen to look, without script. */
@BrowserTest
class DisplayTests {

    @Autowired
    private BrowsedSite site;

    private void choose(String... options) {
        site.welcomeNewVisitor();
        site.open("/journal/settings");
        for (String option : options) {
            site.find("form[action$=display] [value='" + option + "'] + label").click();
        }
        site.follow("form[action$=display] button");
    }

    @ParameterizedTest
    @CsvSource({"dark, light, 'rgba(17, 32, 30, 1)'", "dark, dark, 'rgba(17, 32, 30, 1)'",
            "light, dark, 'rgba(250, 245, 236, 1)'", "light, light, 'rgba(250, 245, 236, 1)'",
            "device, dark, 'rgba(17, 32, 30, 1)'", "device, light, 'rgba(250, 245, 236, 1)'"})
    void haveTheColoursChosenWhateverTheDeviceHas(String chosen, String device, String paper) {
        choose(chosen);
        site.useColours(device);
        site.open("/privacy");

        assertThat(site.find("body").getCssValue("background-color")).isEqualTo(paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/movements", "/assessment", "/journal", "/journal/calendar", "/plan",
            "/how-we-decide"})
    void fitANarrowScreenWithTheLargestText(String path) {
        choose("largest");
        site.useWidth(320);
        site.open(path);

        assertThat(site.find("html").getCssValue("font-size")).isEqualTo("24px");
        assertThat(site.contentWidth()).isLessThanOrEqualTo(320);

        site.useFullWidth();
    }
}
