package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ChangedAnswerTests {

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
        site.startAssessment();
    }

    @Test
    void showsAnswerAgainWithTheBackButton() {
        site.answerUntil("warning-signs", Respondent.WITH_MILD_PAIN);

        site.goBack();

        assertThat(site.question()).isEqualTo("age");
        assertThat(site.isChosen("18-49")).isTrue();

        site.open(site.path());

        assertThat(site.isChosen("18-49")).isTrue();
    }

    @Test
    void takesAnswerChangedAfterTheBackButton() {
        site.answerUntil("danger-signs", Respondent.WITH_MILD_PAIN);
        site.goBack();
        site.goBack();
        site.choose("70-plus");
        site.proceed();
        site.answer(Respondent.WITH_MILD_PAIN);

        assertThat(site.find(".answers").getText()).contains("70 years").doesNotContain("18 to 49");
    }

    @Test
    void asksWhatTheChangedAnswerCallsFor() {
        site.hurry("duration", Respondent.WITH_MILD_PAIN);
        site.goBack();
        site.goBack();
        site.goBack();

        assertThat(site.question()).isEqualTo("site");

        site.choose("side");
        site.proceed();

        assertThat(site.question()).isEqualTo("side-signs");
    }

    @Test
    void changesAnswerFromTheResultWithTheBackButton() {
        site.hurry("activity", Respondent.WITH_MILD_PAIN);
        site.answer(Respondent.WITH_MILD_PAIN);
        site.follow("main .actions a[href$='result']");
        site.goBack();
        site.goBack();
        site.choose("every-position");
        site.proceed();
        site.follow("main .actions a[href$='result']");

        assertThat(site.has(".card-see-soon")).isTrue();
    }

    @Test
    void changesAnswerFromTheCheckPage() {
        site.hurry("", Respondent.WITH_MILD_PAIN);
        site.follow(".answers a[href$='pain-now']");
        site.choose("0");
        site.proceed();

        assertThat(site.lastStep()).isEqualTo("check");

        site.follow("main .actions a[href$='result']");

        assertThat(site.textsOf(".behind .stamp").get(0)).startsWith("pain-free ");
    }

    @Test
    void keepsThePageBackLinkAndTheBackButtonInStep() {
        site.hurry("health", Respondent.WITH_MILD_PAIN);
        site.follow("main a.back");

        assertThat(site.question()).isEqualTo("events");
        assertThat(site.isChosen("none")).isTrue();

        site.goBack();

        assertThat(site.question()).isEqualTo("health");
    }

    @Test
    void keepsAssessmentsOfTwoTabsApart() {
        site.hurry("events", Respondent.WITH_MILD_PAIN);
        site.openTab("/");
        site.assess(Respondent.WITH_NUMB_SADDLE);

        assertThat(site.has(".card-emergency")).isTrue();

        site.switchToTab(1);
        site.hurry("", Respondent.WITH_MILD_PAIN);
        site.follow("main .actions a[href$='result']");

        assertThat(site.has(".card-self-care")).isTrue();
    }

    @Test
    void takesOverAnswersOfTheSameAssessmentInAnotherTab() {
        site.hurry("events", Respondent.WITH_MILD_PAIN);
        String events = site.path();
        site.openTab(events);
        site.choose("minor-strain");
        site.proceed();

        site.switchToTab(1);
        site.open(events);

        assertThat(site.isChosen("minor-strain")).isTrue();
    }
}
