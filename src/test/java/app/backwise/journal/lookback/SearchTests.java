package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class SearchTests {

    @Autowired
    private ApplicationContext context;

    private static Page search(Site site, String words) {
        site.open("/journal/search");
        return site.send("main form[action=/journal/search]", "words=" + words);
    }

    @Test
    void findsNotesTreatmentsActivitiesAndEnjoyableThings(Site site) {
        Pen pen = Pen.of(site, context);
        pen.entry(Pen.TODAY.minusDays(3), 4, 4, null, "Sat in the CAFÉ", "", false);
        pen.entry(Pen.TODAY.minusDays(2), 5, 5, null, "", "Cafe au lait", false);
        pen.day(Pen.TODAY.minusDays(1), "7.0", 3, "Café with Sam", "Walking");
        pen.day(Pen.TODAY.minusDays(4), "7.0", 3, "", "Cycling to a cafeteria");
        pen.entry(Pen.TODAY, 6, 6, null, "Nothing of the kind", "", false);
        Page found = search(site, "cafe");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.main()).contains(Words.of("search.found", 4));
        assertThat(found.texts("mark")).containsExactly("Café", "Cafe", "CAFÉ", "cafe");
        assertThat(found.html().select(".why a").eachAttr("href")).containsExactly("/journal/days/2026-11-22",
                "/journal/days/2026-11-21", "/journal/days/2026-11-20", "/journal/days/2026-11-19");
        assertThat(found.one("#words").val()).isEqualTo("cafe");
    }

    @Test
    void needsAllTheWords(Site site) {
        Pen pen = Pen.of(site, context);
        pen.entry(Pen.TODAY, 4, 4, null, "Walk by the river", "Heat pack", false);

        assertThat(search(site, "heat RIVER").main()).contains(Words.of("search.found", 1));
        assertThat(search(site, "heat ice").main()).contains(Words.of("search.found", 0));
    }

    @Test
    void escapesWhatItMarks(Site site) {
        Pen.of(site, context).entry(Pen.TODAY, 4, 4, null, "a <b>bold</b> & brave note", "", false);
        Page found = search(site, "<b> &");

        assertThat(found.one(".found").text()).isEqualTo("a <b>bold</b> & brave note");
        assertThat(found.texts("mark")).containsExactly("<b>", "&");
        assertThat(found.has(".found b")).isFalse();
    }

    @Test
    void keepsTheWordsOutOfEveryAddress(Site site) {
        Pen.of(site, context).entry(Pen.TODAY, 4, 4, null, "unspeakable", "", false);

        assertThat(search(site, "unspeakable").texts("mark")).containsExactly("unspeakable");
        assertThat(site.addresses()).noneMatch(address -> address.contains("unspeakable"));
    }

    @Test
    void showsTheNewestHundred(Site site) {
        Pen pen = Pen.of(site, context);
        for (int ago = 0; ago <= 100; ago++) {
            pen.entry(Pen.TODAY.minusDays(ago), 4, 4, null, "again", "", false);
        }
        Page found = search(site, "again");

        assertThat(found.main()).contains(Words.of("search.found", 101), Words.of("search.found.shown", 100));
        assertThat(found.texts("mark")).hasSize(100);
        assertThat(found.html().select(".why a").last().attr("href"))
                .isEqualTo("/journal/days/" + Pen.TODAY.minusDays(99));
    }

    @Test
    void asksForAWord(Site site) {
        Page refused = search(site, "   ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of("search.words.empty"));
        assertThat(search(site, "x".repeat(101)).one(".error-summary a").text())
                .isEqualTo(Words.of("search.words.too-long"));
        assertThat(site.page().one("#words").val()).hasSize(101);
    }

    @Test
    void findsNothingOfAnybodyElse(Site site, Site stranger) {
        Pen.of(site, context).entry(Pen.TODAY, 4, 4, null, "mine alone", "", false);
        Pen.of(stranger, context).pain(Pen.TODAY, 3);

        assertThat(search(stranger, "mine").main()).contains(Words.of("search.found", 0));
        assertThat(search(site, "mine").main()).contains(Words.of("search.found", 1));
    }
}
