package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.backwise.core.assessment.Questions;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways that matter most in a second engine. In CI it has to be there. */
@BrowserTest
class FirefoxTests {

    private static Firefox browser;

    @Autowired
    private BrowsedSite site;

    @BeforeAll
    static void starts() throws IOException {
        assumeTrue(Files.isExecutable(Firefox.BROWSER) || "true".equals(System.getenv("CI")),
                "Not run: no /usr/bin/firefox-esr (Debian: apt install firefox-esr)");
        browser = new Firefox();
    }

    @AfterAll
    static void stops() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void comesAsNewVisitor() {
        browser.forget();
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void leadsToAResult() {
        assess(Respondent.WITH_STABLE_MODERATE_PAIN);
        browser.follow("main .actions a[href$='result']");

        assertThat(has(".card-self-care .do svg")).isTrue();
    }

    @Test
    void leadsToAnEmergency() {
        assess(Respondent.WITH_NUMB_SADDLE);

        assertThat(has(".card-emergency a[href^='tel:']")).isTrue();
    }

    @Test
    void savesAnEntryAndTakesItBack() {
        browser.open(site.address() + "/journal");
        browser.click("input[value='6'] + label");
        browser.follow("main form[novalidate] button");

        assertThat(browser.ask("document.activeElement.className")).isEqualTo("saved");
        assertThat(browser.ask("document.activeElement.textContent")).contains("6 of 10", "Undo");
        assertThat(has(".entries li")).isTrue();

        browser.follow(".saved form button");

        assertThat(has(".entries li")).isFalse();
    }

    @Test
    void opensTheMenuAndWhatIsFolded() {
        browser.open(site.address() + "/assessment");
        browser.follow("form[action='/assessment'] button");
        browser.click("main details > summary");

        assertThat(browser.ask("document.querySelector('main details p').checkVisibility()")).isEqualTo("true");

        browser.click("header .menu-button");

        assertThat(has("#menu:popover-open")).isTrue();
        assertThat(browser.ask("document.querySelector('#menu a').checkVisibility()")).isEqualTo("true");
    }

    @Test
    void hearsOfARuleThatIsBroken() {
        browser.open(site.address() + "/");
        browser.ask("""
                new Promise(done => {
                    addEventListener("securitypolicyviolation", () => setTimeout(done));
                    document.body.append(Object.assign(document.createElement("script"), { textContent: "0" }));
                })""");

        assertThat(browser.complaints()).isNotEmpty();
        browser.forget();
    }

    private void assess(Respondent person) {
        browser.open(site.address() + "/assessment");
        browser.follow("form[action='/assessment'] button");
        for (String question = step(); Questions.find(question).isPresent(); question = step()) {
            person.answersTo(question).forEach(option -> browser.click("input[value='" + option + "'] + label"));
            browser.follow("main form[novalidate] button");
        }
    }

    private static String step() {
        return browser.ask("location.pathname.split('/').pop()");
    }

    private static boolean has(String selector) {
        return browser.ask("document.querySelector(\"" + selector + "\") !== null").equals("true");
    }
}
