package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class KeyboardTests {

    private static final int MOST_STOPS = 60;

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @Test
    void skipsToTheMainPart() {
        site.press(Keys.TAB);

        assertThat(site.focused()).isEqualTo(site.find(".skip"));
        assertThat(site.focused().getRect().getX()).isPositive();

        site.press(Keys.ENTER);
        site.awaitTarget("main");
        site.press(Keys.TAB);

        assertThat(site.focused()).isEqualTo(site.find("main a"));
    }

    @Test
    void leadsThroughWholeAssessment() {
        tabTo("main a[href='/assessment']");
        site.leave(() -> site.press(Keys.ENTER));
        tabTo("main form button");
        site.leave(() -> site.press(Keys.ENTER));
        while (!site.question().isEmpty()) {
            answer(Respondent.WITH_STRAINED_SPOT.answersTo(site.question()));
        }
        tabTo("main .actions a[href$='result']");
        site.leave(() -> site.press(Keys.ENTER));

        assertThat(site.has(".card-self-care")).isTrue();
        assertThat(site.textsOf(".behind .stamp").get(0)).startsWith("localized-injury ");
    }

    @Test
    void opensWhyWeAsk() {
        site.startAssessment();
        tabTo("main summary");
        site.press(Keys.SPACE);

        assertThat(site.find("main details p").isDisplayed()).isTrue();
    }

    private void answer(List<String> options) {
        if (site.has("main input[type=radio]")) {
            tabTo("main input[type=radio]");
            site.press(Keys.SPACE);
            WebElement wanted = site.find("main input[value='" + options.get(0) + "']");
            for (int step = 0; !wanted.isSelected() && step < MOST_STOPS; step++) {
                site.press(Keys.ARROW_DOWN);
            }
            assertThat(wanted.isSelected()).isTrue();
        } else {
            for (String option : options) {
                tabTo("main input[value='" + option + "']");
                site.press(Keys.SPACE);
            }
        }
        tabTo("main form[novalidate] button");
        site.leave(() -> site.press(Keys.ENTER));
    }

    /** Tabs to the first such element; every stop on the way shows where the focus is. */
    private void tabTo(String selector) {
        WebElement wanted = site.find(selector);
        for (int stop = 0; stop < MOST_STOPS && !site.focused().equals(wanted); stop++) {
            site.press(Keys.TAB);
            assertThat(site.showsFocus()).as("focus shown on %s", site.path()).isTrue();
        }
        assertThat(site.focused()).as("reached %s on %s", selector, site.path()).isEqualTo(wanted);
    }
}
