package app.backwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A language is files and no Java: with the bundles of another one, every page speaks it, and nothing of English is
 * left.
 */
@Tag("long")
@WebTest
class PseudoLanguageTests {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");
    private static final List<String> SPOKEN = List.of("aria-label", "title", "alt", "placeholder", "content",
            "data-refused", "data-cancelled", "data-waiting", "data-label");
    /** What is the same in every language: our name and address, names of zones and people, what is typed off. */
    private static final Pattern SAME =
            Pattern.compile("Backwise|[A-Z]{2}\\d+|GMT|UTC|[A-Z][a-z]+/[A-Z][A-Za-z_/-]+|anna-\\d+|kg|lb"
                    + "|http://localhost:\\d+");
    private static final String NOT_SPOKEN = "code, .stamp, script, #time-zone option";

    @DynamicPropertySource
    static void speak(DynamicPropertyRegistry settings) {
        settings.add("spring.messages.basename", PseudoLanguage::write);
        settings.add("backwise.language.offered", () -> "en," + PseudoLanguage.TAG);
        settings.add("spring.datasource.url", () -> "jdbc:h2:mem:pseudo;DB_CLOSE_DELAY=-1");
    }

    @Test
    void isSpokenOnEveryPage(Site site, MovableClock clock) {
        Map<String, List<String>> english = new TreeMap<>();
        List<Page> pages = new ArrayList<>();
        new Tour(site.speaking(PseudoLanguage.TAG), clock, page -> {
            pages.add(page);
            List<String> left = left(page);
            if (!left.isEmpty()) {
                english.put(page.status() + " " + page.path(), left);
            }
        }).everywhere();

        assertThat(english).isEmpty();
        assertThat(pages).hasSizeGreaterThan(200)
                .filteredOn(page -> page.has("main"))
                .allSatisfy(page -> assertThat(page.one("html").attr("lang")).isEqualTo(PseudoLanguage.TAG))
                .anySatisfy(page -> assertThat(page.main()).contains(PseudoLanguage.FEW));
    }

    @Test
    void isNotSpokenToWhoeverAsksForEnglish(Site site) {
        Page page = site.speaking("en-US," + PseudoLanguage.TAG + ";q=0.5").open("/");

        assertThat(page.h1()).isEqualTo(Words.of("home.title"));
        assertThat(page.one("html").attr("lang")).isEqualTo("en");
    }

    /** Texts with letters of English, which no bundle and nobody who typed has written. */
    private static List<String> left(Page page) {
        if (!page.has("main")) {
            return page.body().lines().filter(line -> line.matches("(SUMMARY|NAME|X-WR-CALNAME|DESCRIPTION):.*"))
                    .map(line -> line.substring(line.indexOf(':'))).filter(ENGLISH.asPredicate()).toList();
        }
        return page.html().getAllElements().stream().filter(element -> element.closest(NOT_SPOKEN) == null)
                .flatMap(PseudoLanguageTests::words)
                .filter(text -> ENGLISH.matcher(SAME.matcher(text).replaceAll("")).find())
                .toList();
    }

    private static Stream<String> words(Element element) {
        boolean layout = element.normalName().equals("meta") && !element.attr("name").equals("description");
        Stream<String> attributes = layout ? Stream.of()
                : SPOKEN.stream().filter(element::hasAttr).map(element::attr);
        return Stream.concat(Stream.of(element.ownText()), attributes);
    }
}
