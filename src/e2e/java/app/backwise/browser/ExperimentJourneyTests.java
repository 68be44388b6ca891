package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ExperimentJourneyTests {

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void triesOneThingAndWritesItDown(boolean script) {
        site.allowScript(script);
        Trying.choose(site);

        assertThat(site.text()).contains("Start with 8 minutes", "Green: pain that stays at 7 or below",
                "Red: pain that reaches 9");

        site.follow("main form button");
        Trying.write(site, 4);

        assertThat(site.find("#next").getText()).contains("The next morning decides");
        assertThat(site.find("tbody tr").getText()).contains("10 minutes");

        site.open("/plan/experiments/new");

        assertThat(site.has("main form")).as("a second beside the first").isFalse();
        assertThat(site.text()).contains("One thing at a time");
    }

    @Test
    void leadsToTheSafetyQuestionsWhenItWasMuchWorse() {
        Trying.start(site);
        Trying.write(site, 9);

        assertThat(site.path()).isEqualTo("/journal/safety");
    }

    @Test
    void leadsToWhatIsMissingInTheForm() {
        Trying.start(site);
        site.proceed();
        site.press(Keys.TAB);
        site.press(Keys.ENTER);

        assertThat(site.focused().getDomAttribute("id")).isEqualTo("amount");
        assertThat(site.showsFocus()).isTrue();
    }
}
