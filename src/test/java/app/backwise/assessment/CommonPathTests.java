package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
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
    /** How many words adults read a minute, silently and in English (Brysbaert, J Mem Lang 2019). */
    private static final double READ = 238;
    /** Seconds to choose and to wait for the next page. */
    private static final double CHOOSE = 3;
    private static final Pattern TIME = Pattern.compile("[Aa]bout (\\w+) minutes");
    private static final List<String> SAID = List.of("home.private", "welcome.lede", "safety.lede",
            "refusal.answers-old.text", "plan-page.none.text", "error.410.text");
    private static final List<String> NUMBERS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    /** The commonest ways to the first result: acute, a strain, down one leg, for long, and later in life. */
    private static final List<Person> PEOPLE = List.of(Person.ordinary(),
            Person.ordinary().saying("duration=under-2-weeks pain-now=7 course=same"),
            Person.ordinary().saying("site=buttock-or-leg legs=one-leg-pain pain-now=6"),
            Person.ordinary().saying("duration=over-3-months course=same pain-now=5"),
            Person.ordinary().saying("age=70-plus course=better pain-now=3"));

    private final List<String> words = new ArrayList<>();
    private int pages;

    private void walk(Site site, Person person) {
        words.clear();
        pages = 0;
        Person.start(site);
        while (site.page().has("form[novalidate]")) {
            words.addAll(words(site.page()));
            pages++;
            person.answerOne(site);
        }
    }

    @Test
    void takesAtMostThirteenHundredWords(Site site) {
        walk(site, Person.ordinary());

        assertThat(pages).isBetween(13, 15);
        assertThat(words).as("words on %d pages", pages).hasSizeBetween(1000, WORDS)
                .contains("Continue", "Pregnant,", "Osteoporosis");
    }

    @Test
    void takesTheTimeThatIsSaid(Site site) {
        double minutes = 0;
        for (Person person : PEOPLE) {
            walk(site, person);
            double taken = words.size() / READ + pages * CHOOSE / 60;
            System.out.printf("To a result: %d words on %d pages, %.1f minutes%n", words.size(), pages, taken);
            minutes += taken / PEOPLE.size();
        }
        String said = NUMBERS.get((int) Math.round(minutes));

        assertThat(SAID).allSatisfy(key -> assertThat(TIME.matcher(Words.of(key)).results()
                .map(each -> each.group(1))).as(key).containsExactly(said));
    }

    /** What is asked, what can be chosen, the words that make it clear and the button; not what is folded away. */
    private static List<String> words(Page page) {
        return Stream.of("h1", "label", ".hint", ".anchors", ".actions").flatMap(part -> page
                .texts("main form " + part).stream())
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group)).toList();
    }
}
