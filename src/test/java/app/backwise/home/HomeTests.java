package app.backwise.home;

import static app.backwise.WebTest.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.Person;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@WebTest
class HomeTests {

    @Test
    void showsSomebodyNewWhatThereIs(Site site) {
        Page home = site.open("/");

        assertThat(home.h1()).isEqualTo(Words.of("home.title"));
        assertThat(home.texts("figcaption")).containsExactly(Words.of("home.shown.result"),
                Words.of("home.shown.movement"), Words.of("home.shown.trend"));
        assertThat(home.one(".card .big").text()).isEqualTo(Words.of("category.moderate-stable.action"));
        assertThat(home.html().select(".moving svg").size()).isEqualTo(3);
        assertThat(home.main()).contains("28 November 2026").contains(Words.lines("home.is.list"));
        assertThat(home.has("a.button[href=/assessment]")).isTrue();
        assertThat(site.cookies()).as("no journal").doesNotContainKey("backwise-journal");
    }

    /** 1,200 by 630 pixels is what networks show beside a link; only the first page is for sharing. */
    @Test
    void namesAPictureForWhoeverSharesTheAddress(Site site) throws IOException {
        Element address = site.open("/").html().selectFirst("meta[property=og:image]");

        assertThat(address.attr("content")).startsWith("http://localhost:" + site.port() + "/assets/share-");
        assertThat(size(address.attr("content"))).isEqualTo(List.of(1200, 630));
        assertThat(site.open("/privacy").html().selectFirst("meta[property]")).isNull();
    }

    @Test
    void hasAnIconForTheFirstScreenOfAPhone(Site site) throws IOException {
        Element icon = site.open("/privacy").html().selectFirst("link[rel=apple-touch-icon]");

        assertThat(size(icon.absUrl("href"))).isEqualTo(List.of(180, 180));
    }

    private static List<Integer> size(String address) throws IOException {
        BufferedImage image = ImageIO.read(URI.create(address).toURL());
        return List.of(image.getWidth(), image.getHeight());
    }

    @Test
    void showsWhoeverHasAJournalToday(Site site) {
        site.forge("/journal", "pain=6");
        Page home = site.open("/");

        assertThat(home.h1()).isEqualTo(Words.of("home.today", Words.of("date.weekday", TODAY)));
        assertThat(home.texts(".scale label")).hasSize(11);
        assertThat(home.texts(".fortnight li")).hasSize(14);
        assertThat(home.main()).doesNotContain(Words.of("home.title"));
        assertThat(home.texts(".bar [aria-current]")).containsExactly(Words.of("site.nav.today"));
    }

    @Test
    void saysTheNextDateOfThePlan(Site site) {
        Person.ordinary().reachResult(site);
        site.send("form[action$=save]");

        assertThat(site.open("/").main()).contains("Next: look at your back again on ");
    }

    @Test
    void savesANumber(Site site) {
        site.forge("/journal", "pain=6");
        site.open("/");
        Page saved = site.send("main form[action=/journal]", "pain=3");

        assertThat(saved.path()).isEqualTo("/journal");
        assertThat(saved.one("[role=status]").text()).contains("3");
        assertThat(site.open("/").one(".fortnight li:last-child b").text()).isNotEmpty();
    }
}
