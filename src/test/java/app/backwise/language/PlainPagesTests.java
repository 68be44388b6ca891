package app.backwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.assessment.Person;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Urgency;
import app.backwise.core.id.Identified;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Six years of school are enough to read any page, and any page without its headings and labels. Only the page of
 * evidence has a limit of its own: it is for those who check our sources, and names studies and who made them.
 */
@Tag("long")
@WebTest
class PlainPagesTests {

    private static final double YEARS = 6;
    private static final double YEARS_FOR_PROFESSIONALS = 12;
    private static final String FOR_PROFESSIONALS = "/how-we-decide/evidence";

    /** Fewer words have no grade. */
    private static final int WORDS = 30;

    private static final List<String> ANSWERS = List.of("warning-signs=saddle", "danger-signs=chest",
            "health=pregnant pregnancy-signs=heavy-bleeding", "health=pregnant pregnancy-signs=tightening",
            "health=pregnant", "age=under-18", "events=accident accident-check=unchecked-older", "feeling-ill=fever",
            "events=sent-home", "health=cancer", "pain-pattern=no-self-care", "events=surgery", "activity=all-worse",
            "events=minor-strain injury=spot-back", "events=minor-strain injury=spot-elsewhere", "activity=eases",
            "pain-now=8 activity=steady", "activity=not-sure", "pain-now=0", "health=weak-bones", "age=70-plus",
            "site=elsewhere", "duration=over-3-months usual-activities=competitive,gym,running done-lately=none "
                    + "daily-life=short-sleep,long-sitting,high-stress,low-mood,worried,no-fun,poor-diet,off-work");

    private final List<String> tooHard = new ArrayList<>();
    private final Set<String> outcomes = new TreeSet<>();
    private int pages;

    @Test
    void arePlainAllOverTheSite(Site site, MovableClock clock) {
        new Tour(site, clock, page -> {
            if (page.has("main")) {
                read(page);
            }
        }).everywhere();
        site.open("/movements").html().select("main a[href^=/movements/]").eachAttr("href")
                .forEach(movement -> read(site.open(movement)));

        assertThat(pages).isGreaterThan(200);
        assertThat(tooHard).isEmpty();
    }

    @Test
    void arePlainWhateverComesOfTheAnswers(Site site) {
        ANSWERS.forEach(answers -> live(Person.ordinary().saying(answers), site));

        assertThat(outcomes).containsAll(ids(Urgency.values())).containsAll(ids(Category.values()));
        assertThat(tooHard).isEmpty();
    }

    /** Reads the result and, where they are offered, both plans. */
    private void live(Person person, Site site) {
        Page result = person.reachResult(site);
        read(result);
        outcomes.add(result.one(".card").attr("class").replace("card card-", ""));
        result.texts(".behind .stamp").forEach(stamp -> outcomes.add(stamp.split(" ")[0]));
        if (result.has("a.button[href=usual-activities]")) {
            site.click("a.button[href=usual-activities]");
            read(person.goOn(site));
            site.open(result.path());
        }
        if (site.page().has("main form[action=save]")) {
            site.send("main form[action=save]");
            Stream.of("/plan", "/plan/stage", "/plan/experiments/new", "/plan/active-recovery", "/journal")
                    .forEach(address -> read(site.open(address)));
        }
    }

    private void read(Page page) {
        List<String> texts = PageText.of(page.one("main"));
        double limit = page.path().equals(FOR_PROFESSIONALS) ? YEARS_FOR_PROFESSIONALS : YEARS;
        pages++;
        for (ReadingGrade grade : List.of(ReadingGrade.of(texts), ReadingGrade.ofSentences(texts))) {
            if (grade.words() >= WORDS && grade.value() > limit) {
                tooHard.add("%s (%d): %.2f, above all: %s".formatted(page.path(), page.status(), grade.value(),
                        hardest(texts)));
            }
        }
    }

    private static String hardest(List<String> texts) {
        return texts.stream().max(Comparator.comparingDouble(text -> {
            ReadingGrade grade = ReadingGrade.of(List.of(text));
            return grade.words() * (grade.value() - YEARS);
        })).orElseThrow();
    }

    private static List<String> ids(Identified[] all) {
        return Stream.of(all).map(Identified::id).toList();
    }
}
