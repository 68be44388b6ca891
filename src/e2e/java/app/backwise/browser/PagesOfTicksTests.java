package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who ticks all that fits has to keep in mind what else there was: a long list is read less well than two short. */
@BrowserTest
class PagesOfTicksTests {

    private static final int SCREEN = 844;

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesWithAPhone() {
        site.welcomeNewVisitor();
        site.useScreen(390, SCREEN);
    }

    @ParameterizedTest
    @MethodSource
    void fitTwoScreensOfAPhone(Question question) {
        site.ask(question, QuestionPages.respondentFor(question));

        assertThat(site.question()).as(site.title()).isEqualTo(question.id());
        System.out.printf("Height of %s: %d%n", question.id(), site.contentHeight());
        assertThat(site.contentHeight()).as(question.id()).isBetween(1L, 2L * SCREEN);
    }

    static Stream<Question> fitTwoScreensOfAPhone() {
        return Questions.all().filter(question -> question.format() == Question.Format.MULTIPLE);
    }
}
