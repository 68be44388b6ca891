package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds on every page. Each page is opened once and then looked at from all sides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class EveryPage {

    /** What Chromium says of every page that clears what it kept. */
    private static final String NOTICE_OF_SIGNING_OUT = "Clear-Site-Data header on";
    private static final int FIRST_VIEW = 14 * 1024;
    /** Pixels of a phone: the head, and all that comes before the page. */
    static final int HEAD = 64;
    static final int CHROME = 110;
    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** All else is the same in dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** The icon in a date field, which the browser brings along. */
    private static final String PICTURE_OF_THE_BROWSER = "data:image/svg+xml;";

    @Autowired
    BrowsedSite site;

    @Parameter
    PageState page;

    private Traffic wayThere;
    private List<String> complaints;

    @BeforeParameterizedClassInvocation
    void goesThere() {
        site.welcomeNewVisitor();
        site.complaints();
        site.traffic();
        page.way().accept(site);
        wayThere = site.traffic();
        complaints = site.complaints();
        if (Pictures.areWanted()) {
            site.pictures().take(page.name());
        }
    }

    @Test
    void isSentAsWhatItIs() {
        assertThat(wayThere.status()).as(page.name()).isEqualTo(page.status());
    }

    @Test
    void hasWordsForEverything() {
        assertThat(site.find("html").getText()).as(page.name()).isNotEmpty().doesNotContain("??");
    }

    @Test
    void isAccessibleInLightAndDark() {
        List<String> light =
                site.check(new AxeBuilder().withTags(ACCESSIBILITY)).stream().map(EveryPage::describe).toList();
        site.useColours("dark");
        List<String> dark = site.checkAgain(COLOURS);
        site.useColours("light");

        assertThat(light).as(page.name()).isEmpty();
        assertThat(dark).as(page.name()).isEmpty();
    }

    @Test
    void fitsAPhoneAndLeavesItToThePage() {
        for (int width : new int[] {320, 360, 390}) {
            site.useWidth(width);

            assertThat(site.contentWidth()).as(page.name()).isLessThanOrEqualTo(width);
            assertThat(site.heightOf("header")).as(page.name()).isLessThanOrEqualTo(HEAD);
            assertThat(site.topOf("main")).as(page.name()).isLessThanOrEqualTo(CHROME);
        }
        site.useFullWidth();
    }

    @Test
    void breaksNoRuleOfTheBrowser() {
        String ownStatus = page.status() < 400 ? "(none)" : "status of " + page.status();

        assertThat(complaints).as(page.name()).allMatch(line -> line.contains(ownStatus)
                || line.contains(NOTICE_OF_SIGNING_OUT));
    }

    @Test
    void asksNobodyElse() {
        assertThat(wayThere.asked()).as(page.name()).isNotEmpty()
                .allMatch(address -> address.startsWith(site.address() + "/")
                        || address.startsWith(PICTURE_OF_THE_BROWSER));
    }

    /** The last of all: it loads the page anew, and what is said or open only once is gone then. */
    @Test
    @Order(Integer.MAX_VALUE)
    void comesQuickly() {
        Traffic firstView = site.firstView();

        System.out.printf("First view of %s: %,d bytes %s%n", page, firstView.total(), firstView.bytes());
        assertThat(firstView.total()).as(page.name()).isBetween(1L, (long) FIRST_VIEW);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }
}
