package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class LookingBackTests {

    private static final int TOUCH = 44;

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void looksBackAtAMonth(boolean script) {
        site.allowScript(script);
        site.openAfterAYear("/journal");
        site.follow(".tabs a[href='/journal/calendar']");
        site.follow("a[rel=prev]");

        assertThat(site.lastStep()).isEqualTo(YearMonth.now().minusMonths(1).toString());

        String number = site.find(".calendar b").getText();
        site.leave(() -> site.find(".calendar [class*=level] a").click());

        assertThat(site.find(".entries .pain b").getText()).as("the pain behind the number").isNotEmpty();
        assertThat(number).isNotEmpty();

        site.follow(".tabs a[href='/journal/trend']");
        site.follow("main nav a[href$='4-weeks']");

        assertThat(site.find(".lede + p").getText()).contains("In the last 4 weeks it averaged");
        assertThat(site.find(".chart .week").isDisplayed()).isTrue();
        assertThat(site.findAll("tbody tr")).hasSize(28);

        site.follow(".tabs a[href='/journal/compare']");
        site.follow("main nav a[href*='..']");

        assertThat(site.findAll("tbody tr")).hasSize(10);

        site.follow(".tabs a[href='/journal/search']");
        site.find("#words").sendKeys("WALK");
        site.proceed();

        assertThat(site.path()).isEqualTo("/journal/search");
        assertThat(site.find("mark").getText()).isEqualToIgnoringCase("walk");
    }

    @Test
    void answersTheWeeklyCheck() {
        site.open("/journal/weekly-check");
        for (String item : new String[] {"peg-pain", "peg-enjoyment", "peg-activity"}) {
            site.find("#" + item + "-4 + label").click();
        }
        site.unfold();
        site.find("#activity-1").sendKeys("Play football");
        site.find("#ability-1-3 + label").click();
        site.proceed();

        assertThat(site.find(".checks li").getText()).contains("4.0 of 10", "Play football: 3 of 10");
        assertThat(site.find("#activity-1").getDomProperty("value")).isEqualTo("Play football");
    }

    @Test
    void givesEveryDayRoomForAFinger() {
        site.useWidth(320);
        site.openAfterAYear("/journal/calendar/" + YearMonth.now().minusMonths(1));

        assertThat(site.findAll(".calendar a")).hasSizeGreaterThan(27)
                .allSatisfy(day -> assertThat(height(day)).isGreaterThanOrEqualTo(TOUCH));
    }

    private static int height(WebElement element) {
        return element.getRect().getHeight();
    }
}
