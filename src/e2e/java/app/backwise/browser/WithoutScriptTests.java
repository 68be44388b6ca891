package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class WithoutScriptTests {

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitorWithoutScript() {
        site.welcomeNewVisitor();
        site.allowScript(false);
    }

    @Test
    void leadsThroughBothPartsToThePlan() {
        site.assessInFull(Respondent.WITH_STRAINED_SPOT);

        assertThat(site.lastStep()).isEqualTo("plan");
    }

    @Test
    void startsJournal() {
        site.open("/journal");
        site.choose("0");
        site.proceed();

        assertThat(site.find(".entries .pain b").getText()).isEqualTo("0");
    }
}
