package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a private calendar address, a daily time, and stopping it. */
@BrowserTest
class ReminderTests {

    private static final String MAKE = "main form[action='/plan/calendar'] button";

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @AfterEach
    void goesHome() {
        site.useTimeZone("");
    }

    private String make() {
        site.open("/plan/calendar");
        site.follow(MAKE);
        return site.find(".codes code").getText();
    }

    private String calendar(String address) {
        return site.download(address.substring(site.address().length()));
    }

    @Test
    void remindsOnTheClockOfTheDevice() {
        site.useTimeZone("Asia/Tokyo");
        String address = make();
        assertThat(site.find(".codes a").getDomAttribute("href")).isEqualTo(address.replace("http:", "webcal:"));

        site.find("#daily-at").sendKeys("0830AM");
        site.follow("form[action$='daily'] button");
        assertThat(site.find("#daily-at").getDomProperty("value")).isEqualTo("08:30");
        assertThat(site.has(".codes")).isFalse();
        assertThat(calendar(address)).contains("BEGIN:VCALENDAR", "DTSTART;TZID=Asia/Tokyo:").contains("T083000");
    }

    @Test
    void worksWithoutScript() {
        site.allowScript(false);
        String first = make();
        String second = make();
        assertThat(calendar(first)).isEmpty();
        assertThat(calendar(second)).contains("BEGIN:VCALENDAR");

        site.follow("form[action$='stop'] button");
        assertThat(calendar(second)).isEmpty();
        assertThat(site.find(MAKE).isDisplayed()).isTrue();
    }
}
