package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class LookAgainJourneyTests {

    private static final Respondent THEN = Respondent.WITH_STABLE_MODERATE_PAIN;
    private static final Respondent NOW =
            Respondent.WITH_MILD_PAIN.but("course", "better").but("worse-with", "jarring");

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsWhatIsDifferentFromOneTimeToTheNext(boolean script) {
        site.allowScript(script);
        site.assessInFull(THEN);
        site.follow("a.back");
        site.follow("form[action$='save'] button");

        site.open("/assessment");
        assertThat(site.find("main form .button").getText()).isEqualTo("Look again");
        site.assess(NOW);

        assertThat(site.find("#difference").isDisplayed()).isTrue();

        site.follow("main .actions a[href$='done-lately']");
        assertThat(site.isChosen("walking")).as("of another week").isFalse();
        site.answer(NOW);
        site.follow("a.back");
        assertThat(site.findAll("#difference dt")).hasSize(2);

        site.follow("main .actions a[href$='plan']");
        site.follow("dl a[href$='worse-with']");
        assertThat(site.isChosen("sitting")).as("taken over").isTrue();
        site.choose("sitting");
        site.choose("bending");
        site.choose("jarring");
        site.proceed();
        assertThat(site.lastStep()).isEqualTo("plan");

        site.follow("a.back");
        assertThat(site.findAll("#difference dt")).hasSize(3);
        site.follow("form[action$='save'] button");
        site.open("/assessment/saved");

        assertThat(site.findAll(".why > li")).hasSize(2);
        assertThat(site.find(".why .hint").getText()).startsWith("3 answers changed.");

        site.follow(".why a");
        assertThat(site.findAll("#difference dt")).hasSize(3);
    }
}
