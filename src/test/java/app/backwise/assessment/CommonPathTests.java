package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has ordinary back pain reads little to learn whether it is safe, and whether to rest or to move. */
@WebTest
class CommonPathTests {

    private static final int WORDS = 1300;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]\\S*");

    @Test
    void takesAtMostThirteenHundredWords(Site site) {
        List<String> words = new ArrayList<>();
        int pages = 0;
        Person.start(site);
        while (site.page().has("form[novalidate]")) {
            words.addAll(words(site.page()));
            pages++;
            Person.ordinary().answerOne(site);
        }

        assertThat(pages).isBetween(13, 15);
        assertThat(words).as("words on %d pages", pages).hasSizeBetween(1000, WORDS)
                .contains("Continue", "Pregnant,", "Osteoporosis");
    }

    /** What is asked, what can be chosen, the words that make it clear and the button; not what is folded away. */
    private static List<String> words(Page page) {
        return Stream.of("h1", "label", ".hint", ".anchors", ".actions").flatMap(part -> page
                .texts("main form " + part).stream())
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group)).toList();
    }
}
