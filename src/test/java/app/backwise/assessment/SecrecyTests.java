package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.core.assessment.Questions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTests {

    private final Person somebody = Person.ordinary().saying("warning-signs=none with-it=burning-pee legs=spreading "
            + "pain-pattern=no-self-care worse-with=lifting-carrying daily-life=low-mood");

    private void visitEverything(Site site) {
        somebody.reachResult(site);
        site.click("a[href=usual-activities]");
        somebody.goOn(site);
        site.open("/journal");
        site.send("main form[action=/journal]", "pain=7", "note=secret-note-4711");
        site.forge("/journal", "pain=secret-pain-4711", "note=secret-note-4711\0");
        site.forge("/journal", "pain=7", "note=" + "secret-note-4711".repeat(5000));
        String draft = Person.start(site).draft();
        site.forge(draft + "/age", "age=secret-age-4711");
        site.forge(draft + "/secret-question-4711", "age=secret-age-4711");
        site.post(draft + "/age", "age=secret-age-4711&_csrf=wrong");
        site.post(draft + "/age", "age=secret-age-4711%ZZ&%");
        site.open(draft + "/age");
        site.answer("18-49");
        site.answer("saddle");
        site.send("main form[action=delete]");
    }

    @Test
    void keepsAnswersOutOfEveryAddress(Site site) {
        visitEverything(site);
        Set<String> pages = Questions.all().map(question -> question.id()).collect(Collectors.toSet());
        List<String> words = site.addresses().stream()
                .flatMap(address -> Stream.of(address.substring(address.indexOf("://") + 3).split("[/?&=#;]")))
                .filter(word -> !pages.contains(word))
                .toList();
        List<String> answers = Questions.all().flatMap(question -> question.options().stream()).toList();

        assertThat(site.addresses()).hasSizeGreaterThan(40).noneMatch(address -> address.matches(".*[?#;].*"));
        assertThat(words).contains("assessment", "journal", "result").doesNotContainAnyElementsOf(answers);
    }

    @Test
    void keepsAnswersNotesAndKeysOutOfTheLog(Site site, CapturedOutput log) {
        LoggerFactory.getLogger(SecrecyTests.class).info("canary-4711");
        visitEverything(site);

        assertThat(log.getAll()).as("captures the log").contains("canary-4711");
        assertThat(log.getAll()).doesNotContain("secret-", "saddle", "burning-pee", "spreading", "no-self-care",
                "lifting-carrying", "low-mood");
        assertThat(log.getAll()).doesNotContain(site.cookies().values());
    }
}
