package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ErrorTests {

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"age", "warning-signs", "pain-now"})
    void leadsFromAnEmptyAnswerToTheFirstChoice(String question) {
        site.startAssessment();
        site.hurry(question, Respondent.WITH_MILD_PAIN);
        site.proceed();

        assertThat(site.question()).isEqualTo(question);
        assertThat(site.focused()).isEqualTo(site.find(".error-summary"));
        assertThat(site.title()).startsWith("Error:");

        site.find(".error-summary a").click();

        assertThat(site.focused()).isEqualTo(site.findAll("fieldset input").get(0));
    }

    @Test
    void keepsTheNoteWhenTheNumberIsMissing() {
        site.open("/journal");
        site.unfold();
        site.find("#note").sendKeys("After the walk");
        site.proceed();

        assertThat(site.focused()).isEqualTo(site.find(".error-summary"));
        assertThat(site.find("#note").getDomProperty("value")).isEqualTo("After the walk");

        site.find(".error-summary a").click();

        assertThat(site.focused()).isEqualTo(site.find("#pain"));
    }

    @Test
    void goesOnOnceTheErrorIsMended() {
        site.startAssessment();
        site.proceed();
        site.choose("18-49");
        site.proceed();

        assertThat(site.question()).isEqualTo("warning-signs");
    }

    @Test
    void offersNewStartWhenTheAnswersAreGone() {
        site.startAssessment();
        String question = site.path();
        site.welcomeNewVisitor();
        site.open(question);

        assertThat(site.question()).isEmpty();

        site.follow("nav a[href='/assessment']");
        site.follow("main form[action='/assessment'] button");

        assertThat(site.question()).isEqualTo("age");
    }

    @Test
    void leadsHomeFromAnUnknownAddress() {
        site.open("/no-such-page");

        site.follow("main a.button");

        assertThat(site.path()).isEqualTo("/");
    }
}
