package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class JourneyTests {

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @Test
    void leadsFromTheFirstPageThroughBothPartsToThePlan() {
        site.follow("main a[href='/assessment']");
        site.follow("form[action='/assessment'] button");
        site.answer(Respondent.WITH_MILD_PAIN);
        site.follow("main .actions a[href$='result']");
        site.follow("main a[href$='usual-activities']");
        site.answer(Respondent.WITH_MILD_PAIN);

        assertThat(site.lastStep()).isEqualTo("plan");
        assertThat(site.findAll(".lists > section")).hasSize(3);
    }

    @Test
    void showsEveryAnswerBeforeTheResult() {
        site.startAssessment();
        site.answer(Respondent.WITH_MILD_PAIN);

        assertThat(site.lastStep()).isEqualTo("check");
        assertThat(site.findAll(".answers > div")).hasSize(14);
    }

    @Test
    void savesResultToJournal() {
        site.assess(Respondent.WITH_STABLE_MODERATE_PAIN);
        site.follow("form[action$='save'] button");
        site.open("/journal");

        assertThat(site.find(".entries .pain b").getText()).isEqualTo("6");

        site.follow(".entries a[href*='/assessment/saved/']");

        assertThat(site.has(".card-self-care")).isTrue();
    }

    @Test
    void forgetsDeletedAnswers() {
        site.assess(Respondent.WITH_MILD_PAIN);
        String result = site.path();

        site.follow("form[action$='delete'] button");
        site.open(result);

        assertThat(site.text()).isNotEmpty();
        assertThat(site.has(".card")).isFalse();
    }

    @Test
    void remembersCountryOnEveryPage() {
        site.open("/privacy");
        assertThat(site.find(".chip").getDomAttribute("href")).as("a guess").startsWith("tel:");
        site.find(".help summary").click();
        site.find("#country option[value='au']").click();
        site.follow(".help form button");

        assertThat(site.path()).isEqualTo("/privacy");

        site.assess(Respondent.WITH_NUMB_SADDLE);

        assertThat(site.findAll(".card-emergency a[href='tel:000']")).hasSize(1);
        assertThat(site.findAll("a[href^='tel:']")).allMatch(link -> "tel:000".equals(link.getDomAttribute("href")));
    }
}
