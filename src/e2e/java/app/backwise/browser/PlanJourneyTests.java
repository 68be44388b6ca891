package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PlanJourneyTests {

    private static final int MOST_STOPS = 60;

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesFromTheResultThroughAMovementToTheStage(boolean script) {
        site.allowScript(script);
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/");
        site.follow(".masthead a[href='/plan']");

        assertThat(site.find(".card h2").isDisplayed()).isTrue();
        assertThat(site.findAll(".movements svg")).hasSize(6).allMatch(sign -> sign.getRect().getWidth() > 30);

        site.follow(".movements a[href='/plan/movements/press-up']");
        site.tellOfMovement("7");

        assertThat(site.path()).isEqualTo("/plan/movements/press-up");
        assertThat(site.find(".point").getText()).contains("✓", "Green");

        site.follow("a.back");
        site.follow(".tabs a[href='/plan/stage']");
        site.follow("#walks button[value=yes]");

        assertThat(site.path()).isEqualTo("/plan/stage");
        assertThat(site.find(".saved").getText()).isEqualTo("Saved: your answer to this point.");
        assertThat(site.find("#walks").getText()).contains("Met");
    }

    @Test
    void answersForAMovementByKeyboard() {
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan/movements/press-up");
        for (String name : new String[] {"pain", "morning", "legs"}) {
            tabTo("main input[name=" + name + "]");
            site.press(Keys.SPACE);
            if (name.equals("morning")) {
                site.press(Keys.ARROW_DOWN);
                site.press(Keys.ARROW_DOWN);
            } else if (name.equals("legs")) {
                site.press(Keys.ARROW_DOWN);
            }
        }
        tabTo("main form button");
        site.leave(() -> site.press(Keys.ENTER));

        assertThat(site.has(".error-summary")).isFalse();
        assertThat(site.findAll(".point")).hasSize(1);
    }

    @Test
    void movesTheFocusToWhatIsMissing() {
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan/movements/press-up");
        site.proceed();

        assertThat(site.focused()).isEqualTo(site.find(".error-summary"));
        assertThat(site.findAll(".error-summary li")).hasSize(3);

        site.find(".error-summary a[href='#pain']").click();

        assertThat(site.focused().getAttribute("name")).isEqualTo("pain");
    }

    @Test
    void showsNothingToExerciseWhileItWaits() {
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan");
        site.savePlan(Respondent.WITH_NEW_LUMP, "/plan");

        assertThat(site.has("main svg")).isFalse();
        assertThat(site.find("main a.button").getAttribute("href")).endsWith("/assessment");
        assertThat(site.has(".chip[href^='tel:']")).isTrue();

        site.open("/plan/movements/press-up");

        assertThat(site.path()).isEqualTo("/plan");
    }

    private void tabTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS && !site.focused().equals(site.find(selector)); stop++) {
            site.press(Keys.TAB);
            assertThat(site.showsFocus()).as("focus shown on %s", site.path()).isTrue();
        }
        assertThat(site.focused()).isEqualTo(site.find(selector));
    }
}
