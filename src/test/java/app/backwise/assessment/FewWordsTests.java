package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A result is read to its end: what is not folded away is at most 250 words, whatever comes of the answers. */
@WebTest
class FewWordsTests {

    private static final int WORDS = 250;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]\\S*");
    private static final List<String> CATEGORIES = List.of("events=surgery", "activity=all-worse", "pain-now=0",
            "events=minor-strain injury=spot-back", "activity=eases", "pain-now=8 activity=steady",
            "activity=not-sure");
    private static final List<String> URGENCIES = List.of("age=18-49", "health=steroids", "with-it=worried",
            "pain-pattern=no-self-care", "duration=over-3-months", "health=cancer course=worse",
            "site=upper-back age=18-49", "duration=over-3-months course=same pain-now=7 activity=steady");
    private static final List<String> WITHOUT_PLAN = List.of("warning-signs=saddle", "danger-signs=chest",
            "warning-signs=saddle,bladder,bowel,sexual,both-legs-feeling,both-legs-weak,leg-failing",
            "health=pregnant pregnancy-signs=heavy-bleeding",
            "health=pregnant pregnancy-signs=bleeding-or-fluid,tightening",
            "health=pregnant pregnancy-signs=tightening",
            "health=pregnant", "age=under-18", "site=side", "site=elsewhere", "feeling-ill=fever",
            "warning-signs=not-sure", "events=sent-home legs=unsteady,arms,swollen-leg with-it=breathing-pain",
            "health=blood-thinners,diabetes,weak-immunity pain-now=9");

    private final List<String> tooLong = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();

    @Test
    void areEnoughForEveryResult(Site site) {
        Stream<String> planned = CATEGORIES.stream()
                .flatMap(category -> URGENCIES.stream().map(urgency -> urgency + " " + category));
        Stream.concat(planned, WITHOUT_PLAN.stream())
                .forEach(answers -> count(answers, Person.ordinary().saying(answers).reachResult(site)));

        assertThat(kinds).contains("emergency", "same-day", "see-soon", "self-care").hasSizeGreaterThan(15);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void areEnoughForWhatIsSavedAndForLookingAgain(Site site, MovableClock clock) {
        Person longPain = Person.ordinary().saying("duration=over-3-months course=same pain-now=7 activity=steady");
        Saved saved = Saved.by(longPain, site);
        count("saved", site.open(saved.result()));
        clock.moveTo(WebTest.TODAY.plusDays(14));
        count("again", longPain.reachResult(site));
        count("other", Person.ordinary().saying("health=steroids duration=over-3-months").reachResult(site));

        assertThat(kinds).isNotEmpty();
        assertThat(tooLong).isEmpty();
    }

    private void count(String answers, Page page) {
        Element main = page.one("main").clone();
        main.select("details:not([open]) > :not(summary), .on-paper, svg").remove();
        long words = WORD.matcher(main.text()).results().count();
        kinds.add(page.one(".card").attr("class").replace("card card-", "") + page.html().select(".behind li:last-child"
                + " span").text().replaceAll(" .*", ""));
        kinds.add(page.one(".card").attr("class").replace("card card-", ""));
        if (words > WORDS) {
            tooLong.add(words + " " + answers);
        }
    }
}
