package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of today opens with the numbers, and the last fourteen days follow. Today is Monday 23 November 2026. */
@WebTest
class FortnightTests {

    private static void log(Site site, int day, int pain) {
        site.forge("/journal", "date=2026-11-" + day, "time=08:00", "pain=" + pain);
    }

    @Test
    void opensWithTheNumbers(Site site) {
        log(site, 22, 4);
        Page page = site.open("/journal");
        List<Element> parts = page.html().select("main h1, main h2, main fieldset, main .notice, main section");

        assertThat(parts.get(0).normalName()).isEqualTo("h1");
        assertThat(parts.get(1).select("#pain")).isNotEmpty();
    }

    @Test
    void drawsEachDayWithItsMeanAndLeadsToIt(Site site) {
        log(site, 10, 8);
        log(site, 22, 4);
        log(site, 22, 5);
        Page page = site.open("/journal");

        assertThat(page.texts(".fortnight li b")).containsExactly("8", "4.5");
        assertThat(page.html().select(".fortnight li").eachAttr("class").subList(12, 14))
                .containsExactly("level-3", "blank");
        assertThat(page.html().select(".fortnight a").eachAttr("href")).hasSize(14)
                .startsWith("/journal/days/2026-11-10").endsWith("/journal/days/2026-11-23");
        assertThat(page.html().select(".fortnight li").last().text()).contains("Monday 23 November",
                Words.of("fortnight.blank"));
    }

    @Test
    void putsThisWeekBesideTheLastWithEnoughDaysOfBoth(Site site) {
        for (int day = 10; day <= 13; day++) {
            log(site, day, 6);
        }
        log(site, 20, 3);
        assertThat(site.open("/journal").main()).contains(Words.of("fortnight.missing", 3),
                Words.of("fortnight.before", "6.0"));

        log(site, 21, 3);
        log(site, 22, 3);
        log(site, 23, 4);
        assertThat(site.open("/journal").main()).contains(Words.of("fortnight.now", "3.3"),
                Words.of("fortnight.before", "6.0"));
    }

    @Test
    void showsNobodyAnEmptyRow(Site site) {
        assertThat(site.open("/journal").has(".fortnight")).isFalse();
    }
}
