package app.backwise.journal.saved;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.time.LocalTime;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every save is said first thing on the next page, and once. Today is Monday 23 November 2026. */
@WebTest
class SavedTests {

    private static final String SAVED = "main .saved[role=status][tabindex=-1][autofocus]";
    private static final String UNDO = SAVED + " form";
    private static final String[] CHECK = {"peg-pain=5", "peg-enjoyment=6", "peg-activity=6"};

    /** Too late to be a second tap. */
    private static final LocalTime LATER = LocalTime.of(9, 5);

    private static Page log(Site site, String... fields) {
        site.open("/journal");
        return site.send("main form[action=/journal]", fields);
    }

    private static Page describe(Site site, String... fields) {
        site.open("/journal/days/2026-11-22/edit");
        return site.send("main form[novalidate]", fields);
    }

    private static String said(Page page) {
        Element saved = page.one(SAVED);
        Element focus = page.html().select("[autofocus]").first();
        assertThat(focus).as("takes the focus").isEqualTo(saved);
        assertThat(page.html().select("main h1, main .saved").first()).as("before the heading").isEqualTo(saved);
        assertThat(page.address().toString()).as("nothing in the address").doesNotContain("?", "#");
        return saved.select("p").text();
    }

    @Test
    void saysAnEntryOnceAndLeadsBackAndOn(Site site) {
        Page saved = log(site, "pain=6", "time=08:15");

        assertThat(said(saved)).isEqualTo(Words.of("saved.entry", 6, Words.of("saved.today-at", "08:15"))
                + " " + Words.of("saved.sentence.entries", 1));
        assertThat(site.click(SAVED + " a").ticked()).containsExactly("6");
        assertThat(site.open("/journal").has(".saved")).as("said once").isFalse();
    }

    @Test
    void takesANewEntryBackAndThatToo(Site site) {
        log(site, "pain=6", "date=2026-11-20", "time=08:15");
        Page deleted = site.send(UNDO);

        assertThat(said(deleted)).startsWith(Words.of("saved.entry-deleted", 6, "20 November, 08:15"));
        assertThat(deleted.has(".entries")).isFalse();

        Page back = site.send(UNDO);

        assertThat(said(back)).startsWith(Words.of("saved.entry-back", 6, "20 November, 08:15"));
        assertThat(back.texts(".entries b")).containsExactly("6");
        assertThat(back.has(UNDO)).isFalse();
    }

    @Test
    void saysAChangeAndTakesItBackOnlyWhereThereIsOne(Site site, MovableClock clock) {
        log(site, "pain=6", "time=08:15");
        site.click(SAVED + " a");
        assertThat(said(site.send("main form[novalidate]", "pain=4"))).startsWith(
                Words.of("saved.entry-changed", 4, Words.of("saved.today-at", "08:15")));
        assertThat(site.page().html().select("main form[action^=/journal/undo/]")).as("offered once").hasSize(1);
        assertThat(site.send(UNDO).texts(".entries b")).containsExactly("6");

        clock.moveTo(WebTest.TODAY, LATER);
        site.click(".entries a[href^=/journal/entries/]");
        assertThat(site.send("main form[novalidate]").has(UNDO)).as("nothing changed").isFalse();
    }

    @Test
    void offersTheSameWayBackAfterASecondTap(Site site) {
        describe(site, "mood=3");
        assertThat(describe(site, "mood=3").one(UNDO).attr("action")).isEqualTo("/journal/days/2026-11-22");
        String back = describe(site, "mood=5").one(UNDO).attr("action");
        assertThat(describe(site, "mood=5").one(UNDO).attr("action")).as("a changed day").isEqualTo(back);

        log(site, "pain=6");
        site.click(SAVED + " a");
        Page form = site.page();
        back = site.send("main form[novalidate]", "pain=4").one(UNDO).attr("action");
        site.open(form.path());
        assertThat(site.send("main form[novalidate]", "pain=4").one(UNDO).attr("action")).as("a changed entry")
                .isEqualTo(back);
    }

    @Test
    void saysADayAndTakesItBack(Site site, MovableClock clock) {
        Page day = describe(site, "mood=3");

        assertThat(day.path()).isEqualTo("/journal/days/2026-11-22");
        assertThat(said(day)).isEqualTo(Words.of("saved.day", "", "Sunday 22 November")
                + " " + Words.of("saved.sentence.described", 1));

        Page cleared = site.send(UNDO);

        assertThat(said(cleared)).isEqualTo(Words.of("saved.day-cleared", "", "Sunday 22 November"));
        assertThat(said(site.send(UNDO))).startsWith(Words.of("saved.day-back", "", "Sunday 22 November"));
        assertThat(site.open("/journal/days/2026-11-22/edit").ticked()).containsExactly("3");
        clock.moveTo(WebTest.TODAY, LATER);
        assertThat(describe(site).has(UNDO)).as("nothing changed").isFalse();
        assertThat(describe(site, "mood=9").one(UNDO).attr("action")).startsWith("/journal/undo/");
    }

    @Test
    void saysAWeeklyCheckBesideTheOneBefore(Site site, MovableClock clock) {
        site.open("/journal/weekly-check");
        assertThat(said(site.send("main form[novalidate]", CHECK))).isEqualTo(
                Words.of("saved.check", "5.7", "") + " " + Words.of("saved.sentence.first-check"));
        assertThat(said(site.send("main form[novalidate]", CHECK))).as("in its place")
                .endsWith(Words.of("saved.sentence.first-check"));

        clock.moveTo(WebTest.TODAY.plusDays(7));
        site.open("/journal/weekly-check");
        assertThat(said(site.send("main form[novalidate]", "peg-pain=1", "peg-enjoyment=1", "peg-activity=1")))
                .isEqualTo(Words.of("saved.check", "1.0", "") + " " + Words.of("saved.sentence.check", "5.7"));
    }

    @Test
    void takesAWeeklyCheckBackAndThatToo(Site site, MovableClock clock) {
        site.open("/journal/weekly-check");
        site.send("main form[novalidate]", CHECK);
        Page deleted = site.send(UNDO);

        assertThat(deleted.path()).isEqualTo("/journal/weekly-check");
        assertThat(said(deleted)).isEqualTo(Words.of("saved.check-deleted", "5.7", ""));
        assertThat(deleted.has(".checks")).isFalse();

        Page back = site.send(UNDO);

        assertThat(back.path()).isEqualTo("/journal/weekly-check");
        assertThat(said(back)).isEqualTo(Words.of("saved.check-back", "5.7", ""));
        assertThat(back.texts(".checks b")).containsExactly("5.7");
        clock.moveTo(WebTest.TODAY, LATER);
        assertThat(site.send("main form[novalidate]", CHECK).has(UNDO)).as("nothing changed").isFalse();

        String changed = site.send("main form[novalidate]", "peg-pain=1", "peg-enjoyment=1", "peg-activity=1")
                .one(UNDO).attr("action");
        assertThat(site.send("main form[novalidate]", "peg-pain=1", "peg-enjoyment=1", "peg-activity=1").one(UNDO)
                .attr("action")).as("a second tap").isEqualTo(changed);
        assertThat(site.open("/journal").main())
                .contains(Words.of("journal.undo.check-edited", "23 November"));
        assertThat(site.forge(changed).texts(".checks b")).containsExactly("5.7");
    }

    @Test
    void knowsNoCheckToDelete(Site site) {
        assertThat(site.forge("/journal/weekly-check/2026-11-23/delete").status()).isEqualTo(404);
        log(site, "pain=6");
        assertThat(site.forge("/journal/weekly-check/2026-11-23/delete").status()).isEqualTo(404);
    }

    @Test
    void saysTheMorningAfterAndTheZone(Site site) {
        describe(site, "activity-1=Walking");
        site.forge("/journal/days/2026-11-22/morning-after", "usual=yes");
        assertThat(said(site.page())).startsWith(Words.of("saved.morning", "", "Sunday 22 November"));

        site.forge("/journal/settings", "time-zone=Europe/Lisbon");
        assertThat(said(site.page())).isEqualTo(Words.of("saved.zone", "Europe/Lisbon", ""));
    }

    @Test
    void saysItOnTheWayToTheSafetyQuestionsToo(Site site) {
        Page safety = log(site, "pain=6", "legs=moving-down", "time=08:15");

        assertThat(safety.path()).isEqualTo("/journal/safety");
        assertThat(said(safety)).startsWith(Words.of("saved.entry", 6, Words.of("saved.today-at", "08:15")));
    }

    @Test
    void comparesWeeksOnceHalfOfBothIsWritten(Site site) {
        for (int day = 10; day <= 16; day += 2) {
            log(site, "pain=6", "date=2026-11-" + day, "time=08:00");
        }
        for (int day = 17; day <= 20; day++) {
            log(site, "pain=3", "date=2026-11-" + day, "time=08:00");
        }

        assertThat(said(site.page())).endsWith(Words.of("saved.sentence.both-means", "3.0", "6.0"));
    }
}
