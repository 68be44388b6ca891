package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PromptJourneyTests {

    @Autowired
    private BrowsedSite site;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsFromAWorseLegThroughTheSafetyQuestionsBackToThePlan(boolean script) {
        site.welcomeNewVisitor();
        site.allowScript(script);
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan");
        assertThat(site.has(".movements")).isTrue();

        JournalPages.writeAboutEverything(site);
        assertThat(site.path()).isEqualTo("/journal/safety");
        site.open("/plan");
        assertThat(site.has(".movements")).as("anything to exercise").isFalse();

        site.open("/journal/safety");
        site.follow("main form button");
        assertThat(site.question()).isEqualTo("age");
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan");
        assertThat(site.has(".movements")).isTrue();
    }
}
