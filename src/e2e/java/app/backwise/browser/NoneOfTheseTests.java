package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class NoneOfTheseTests {

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesToTheWarningSigns() {
        site.welcomeNewVisitor();
        site.startAssessment();
        site.hurry("warning-signs", Respondent.WITH_MILD_PAIN);
    }

    @Test
    void unticksTheOthers() {
        site.choose("saddle");
        site.choose("bladder");
        site.choose("none");

        assertThat(site.isChosen("none")).isTrue();
        assertThat(site.isChosen("saddle")).isFalse();
        assertThat(site.isChosen("bladder")).isFalse();
    }

    @Test
    void isUntickedByAnother() {
        site.choose("none");
        site.choose("bladder");

        assertThat(site.isChosen("none")).isFalse();
        assertThat(site.isChosen("bladder")).isTrue();
    }

    @Test
    void isRefusedBesideAnotherWithoutScript() {
        site.allowScript(false);
        site.open(site.path());
        site.choose("saddle");
        site.choose("none");
        site.proceed();

        assertThat(site.focused()).isEqualTo(site.find(".error-summary"));
        assertThat(site.isChosen("saddle")).isTrue();
        assertThat(site.isChosen("none")).isTrue();
    }
}
