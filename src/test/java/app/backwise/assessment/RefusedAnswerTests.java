package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WebTest
class RefusedAnswerTests {

    @Test
    void asksEveryQuestionAgainWhenNothingWasChosen(Site site) {
        Person pregnant = Person.ordinary().saying("events=accident,minor-strain health=pregnant site=side "
                + "duration=over-3-months");
        Set<String> refused = new HashSet<>();
        Person.start(site);
        refuseNothingToTheEnd(pregnant, site, refused);
        Person.start(site);
        refuseNothingToTheEnd(Person.ordinary().saying("site=elsewhere injury=spot-elsewhere"), site, refused);
        Person.ordinary().reachResult(site);
        site.click("a[href=usual-activities]");
        refuseNothingToTheEnd(Person.ordinary(), site, refused);

        assertThat(refused).isEqualTo(Questions.all().map(Question::id).collect(Collectors.toSet()));
    }

    private static void refuseNothingToTheEnd(Person person, Site site, Set<String> refused) {
        for (Page page = site.page(); page.has("form[novalidate]"); page = person.answerOne(site)) {
            refused.add(page.question());
            refuseNothing(site, page.question());
        }
    }

    private static void refuseNothing(Site site, String question) {
        String path = site.page().path();
        Page refused = site.send("form[novalidate]");

        assertThat(refused.status()).as(question).isEqualTo(422);
        assertThat(refused.path()).isEqualTo(path);
        assertThat(refused.html().title()).startsWith(Words.of("form.error"));
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of("question." + question + ".empty"));
        assertThat(refused.has(refused.one(".error-summary a").attr("href"))).as("field to lead to").isTrue();
        assertThat(refused.one("fieldset").attr("aria-describedby")).isEqualTo("hint error");
        assertThat(refused.one("#error").text()).endsWith(Words.of("question." + question + ".empty"));
    }

    @ParameterizedTest
    @CsvSource({
            "age,           age=18-49 age=50-64,                               several",
            "age,           age=18-49 age=18-49,                               several",
            "age,           age=12,                                            unknown-option",
            "age,           age=,                                              unknown-option",
            "age,           age=18-49 age=x,                                   unknown-option",
            "warning-signs, warning-signs=none warning-signs=saddle,           none-with-others",
            "warning-signs, warning-signs=SADDLE,                              unknown-option",
            "pain-now,      pain-now=11,                                       unknown-option",
            "pain-now,      pain-now=-1,                                       unknown-option",
            "pain-now,      pain-now=5.0,                                      unknown-option"})
    void refusesWhatThePageDoesNotOffer(String question, String fields, String problem, Site site) {
        Person.start(site);
        Page asked = Person.ordinary().answerUpTo(site, question);
        Page refused = site.forge(asked.path(), fields.split(" "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of("form." + problem));
        assertThat(refused.body()).as("echo").doesNotContain("value=\"12\"", "SADDLE");
        assertThat(site.open(asked.path()).ticked()).as("stored").isEmpty();
    }

    @Test
    void keepsTheTicksOfARefusedAnswer(Site site) {
        Person.start(site);
        Person.ordinary().answerUpTo(site, "health");

        Page refused = site.forge(site.page().path(), "health=none", "health=cancer");
        assertThat(refused.ticked()).containsExactly("cancer", "none");
    }

    @Test
    void keepsTheAnswerGivenBeforeARefusedOne(Site site) {
        Person.start(site);
        String age = site.page().path();
        site.answer("65-69");
        site.forge(age, "age=nonsense");

        assertThat(site.open(age).ticked()).containsExactly("65-69");
    }

    @Test
    void ignoresFieldsOfOtherQuestions(Site site) {
        Person.start(site);
        String draft = site.page().draft();

        assertThat(site.forge(draft + "/age", "age=18-49", "warning-signs=saddle").question())
                .isEqualTo("warning-signs");
        assertThat(site.page().ticked()).isEmpty();
    }
}
