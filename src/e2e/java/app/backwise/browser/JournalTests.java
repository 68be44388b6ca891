package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class JournalTests {

    private static final int MOST_INTERACTIONS = 3;

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @Test
    void takesThreeInteractionsFromTheFirstPageOnABadDay() {
        AtomicInteger interactions = new AtomicInteger();
        site.follow("main a[href='/journal']");
        interactions.incrementAndGet();
        site.choose("9");
        interactions.incrementAndGet();
        site.proceed();
        interactions.incrementAndGet();

        assertThat(site.find(".entries .pain b").getText()).isEqualTo("9");
        assertThat(interactions).hasValueLessThanOrEqualTo(MOST_INTERACTIONS);
    }

    @Test
    void keepsAFirstDay() {
        site.follow("main a[href='/journal']");
        site.choose("4");
        site.unfold();
        site.find("#place-middle + label").click();
        site.find("#treatment-1").sendKeys("Warm bath");
        site.find("select[name='effect-1'] option[value='helped']").click();
        site.find("#note").sendKeys("After the walk");
        site.proceed();

        assertThat(site.findAll(".entries li")).hasSize(1);
        assertThat(site.find(".entries").getText()).contains("Pain in the middle.", "Warm bath: that helped.",
                "After the walk");

        site.follow("main a[href$='/edit']");
        site.unfold();
        site.find("#sleep-hours").sendKeys("6.5");
        site.unfold();
        site.find("#mood-7 + label").click();
        site.unfold();
        site.unfold();
        site.find("#activity-1").sendKeys("Walking");
        site.find("#minutes-1").sendKeys("20");
        site.proceed();

        assertThat(site.path()).startsWith("/journal/days/");
        assertThat(site.text()).contains("6.5", "Walking");

        site.open("/journal");
        site.unfold();

        assertThat(site.find("#treatment-1 + label").getText()).as("own words offered again").isEqualTo("Warm bath");
    }

    @Test
    void takesTheDaysOfTheDevice() {
        site.useTimeZone("Asia/Tokyo");
        site.logPain("3");

        assertThat(site.find(".entries time").getText()).matches("\\d\\d:\\d\\d");

        site.open("/journal/settings");
        assertThat(site.find("#time-zone option[selected]").getText()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void offersTheZoneOfAnotherPlaceAndStaysIfWished() {
        site.useTimeZone("Europe/Lisbon");
        site.logPain("3");
        site.useTimeZone("America/New_York");
        site.logPain("4");
        site.follow(".notice button[value='Europe/Lisbon']");

        assertThat(site.has(".notice")).isFalse();

        site.logPain("5");

        assertThat(site.has(".notice")).as("asked once").isFalse();

        site.open("/journal/settings");
        assertThat(site.find("#time-zone option[selected]").getText()).isEqualTo("Europe/Lisbon");
    }

    @Test
    void takesAPlaceByATapOnTheDrawnBack() {
        site.open("/journal");
        site.choose("4");
        site.unfold();
        site.find(".back-map .buttock").click();
        site.find(".back-map .leg").click();
        site.find(".back-map .leg").click();
        site.find(".back-map .right").click();
        site.proceed();

        assertThat(site.find(".entries").getText()).contains("Pain on the right and in the buttock.");
    }

    @Test
    void asksForMoreOfAnActivityOnceItIsTicked() {
        site.open("/journal/days/2026-03-20/edit");
        for (int part = 0; part < 4; part++) {
            site.unfold();
        }
        site.find("#activity-1").sendKeys("Walking");
        site.find("#minutes-1").sendKeys("20");
        site.proceed();
        site.open("/journal/days/2026-03-21/edit");
        for (int part = 0; part < 4; part++) {
            site.unfold();
        }
        assertThat(site.find("#minutes-1").isDisplayed()).isFalse();

        site.find("#activity-1 + label").click();
        assertThat(site.find("#minutes-1").isDisplayed()).isTrue();
    }

    @Test
    void marksALateEntry() {
        site.open("/journal?on=" + LocalDate.now().minusDays(3));
        site.choose("5");
        site.find("#time").sendKeys("0930AM");
        site.proceed();

        assertThat(site.find(".entries .late").getText()).contains("Late entry", LocalDate.now().getYear() + "");
    }

    @Test
    void takesADeletionBack() {
        site.logPain("6");
        site.follow(".entries a[href*='/journal/entries/']");
        site.follow("form[action$='/delete'] button");

        assertThat(site.has(".entries")).isFalse();

        site.follow(".saved form[action*='/journal/undo/'] button");

        assertThat(site.find(".entries .pain b").getText()).isEqualTo("6");
    }

    @Test
    void changesAnEntry() {
        site.logPain("6");
        site.follow(".entries a[href*='/journal/entries/']");
        site.choose("2");
        site.proceed();

        assertThat(site.find(".entries .pain b").getText()).isEqualTo("2");
    }

    @Test
    void keepsJournalsOfDifferentVisitorsApart() {
        site.logPain("4");

        site.welcomeNewVisitor();
        site.open("/journal");

        assertThat(site.has(".entries")).isFalse();
    }
}
