package app.backwise.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTests {

    private static final Question SINGLE = Question.single("drink", "tea", "coffee");
    private static final Question MULTIPLE = Question.multiple("with", "milk", "sugar");
    private static final Question SCALE = Question.scale("thirst");

    @Test
    void takesNothingTickedForNoAnswer() {
        assertThat(List.of(SINGLE, MULTIPLE, SCALE))
                .allSatisfy(question -> assertThat(question.problemWith(List.of())).contains(AnswerProblem.EMPTY));
    }

    @Test
    void knowsItsOwnOptionsOnly() {
        assertThat(List.of(SINGLE, MULTIPLE, SCALE)).allSatisfy(
                question -> assertThat(question.problemWith(List.of("beer"))).contains(AnswerProblem.UNKNOWN_OPTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "11", "07", "3.5", "none", "MILK", "tea "})
    void refusesWhatOnlyLooksLikeAnOption(String option) {
        assertThat(List.of(SINGLE, SCALE)).allSatisfy(
                question -> assertThat(question.problemWith(List.of(option))).contains(AnswerProblem.UNKNOWN_OPTION));
    }

    @Test
    void namesAnUnknownOptionBesideKnownOnes() {
        assertThat(MULTIPLE.problemWith(List.of("milk", "beer"))).contains(AnswerProblem.UNKNOWN_OPTION);
        assertThat(MULTIPLE.problemWith(List.of("none", "beer"))).contains(AnswerProblem.UNKNOWN_OPTION);
    }

    @Test
    void takesOneOptionWhereOneBelongs() {
        assertThat(SINGLE.problemWith(List.of("tea", "coffee"))).contains(AnswerProblem.SEVERAL);
        assertThat(SCALE.problemWith(List.of("3", "4"))).contains(AnswerProblem.SEVERAL);
        assertThat(SINGLE.problemWith(List.of("tea", "tea"))).contains(AnswerProblem.SEVERAL);
    }

    @Test
    void takesNoneOfTheseOnlyAlone() {
        assertThat(MULTIPLE.problemWith(List.of("none", "milk"))).contains(AnswerProblem.NONE_WITH_OTHERS);
        assertThat(MULTIPLE.problemWith(List.of("none"))).isEmpty();
    }

    @Test
    void acceptsEveryOptionAlone() {
        assertThat(List.of(SINGLE, MULTIPLE, SCALE)).allSatisfy(question -> assertThat(question.options())
                .allSatisfy(option -> assertThat(question.problemWith(List.of(option))).isEmpty()));
    }

    @Test
    void acceptsSeveralOptionsOfAMultipleChoice() {
        assertThat(MULTIPLE.problemWith(List.of("sugar", "milk"))).isEmpty();
        assertThat(MULTIPLE.problemWith(List.of("milk", "milk"))).isEmpty();
    }

    @Test
    void countsFromZeroToTenOnAScale() {
        assertThat(SCALE.options()).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void putsNoneOfTheseLast() {
        assertThat(MULTIPLE.options()).containsExactly("milk", "sugar", "none");
        assertThat(SINGLE.options()).doesNotContain("none");
    }

    @Test
    void refusesTheSameOptionTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Question.single("drink", "tea", "tea"));
    }

    @Test
    void makesChoicesOfItsOwnOptionsOnly() {
        assertThat(SINGLE.choices()).containsExactly(new Choice("drink", "tea"), new Choice("drink", "coffee"));
        assertThatIllegalArgumentException().isThrownBy(() -> SINGLE.choice("beer"));
    }

    @Test
    void isMadeOfAnIdAndItsOptions() {
        assertThat(Question.multiple("with", "milk").options()).containsExactly("milk", "none");
        assertThat(Question.scale("thirst").format()).isEqualTo(Question.Format.SCALE);
        assertThat(Question.single("drink", "tea").guard().test(Answers.noneYet())).isTrue();
        assertThat(Question.single("drink", "tea").askedWhen(answers -> false).guard().test(Answers.noneYet()))
                .isFalse();
    }

    @Test
    void hasKebabCaseIdsForKindsAndProblems() {
        assertThat(Question.Format.values()).extracting(Question.Format::id).containsExactly("single", "multiple",
                "scale");
        assertThat(AnswerProblem.values()).extracting(AnswerProblem::id)
                .containsExactly("empty", "unknown-option", "several", "none-with-others");
    }
}
