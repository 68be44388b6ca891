package app.backwise.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private static final Question DRINK = Question.single("drink", "tea", "coffee");
    private static final Question WITH = Question.multiple("with", "milk", "sugar");

    @Test
    void staysTheSameWhenAnAnswerIsAdded() {
        Answers one = Answers.noneYet().with(DRINK, List.of("tea"));

        one.with(WITH, List.of("milk"));
        one.with(DRINK, List.of("coffee"));

        assertThat(one.of(DRINK)).containsExactly("tea");
        assertThat(one.contains(WITH)).isFalse();
        assertThat(Answers.noneYet().contains(DRINK)).isFalse();
    }

    @Test
    void cannotBeChangedThroughWhatItWasGiven() {
        List<String> given = new ArrayList<>(List.of("milk"));
        Answers answers = Answers.noneYet().with(WITH, given);

        given.add("sugar");

        assertThat(answers.of(WITH)).containsExactly("milk");
    }

    @Test
    void cannotBeChangedThroughWhatItHandsOut() {
        Answers answers = Answers.noneYet().with(WITH, List.of("milk"));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> answers.of(WITH).add("sugar"));
    }

    @Test
    void doesNotRememberTheOrderOfAnswering() {
        Answers one = Answers.noneYet().with(DRINK, List.of("tea")).with(WITH, List.of("milk", "sugar"));
        Answers other = Answers.noneYet().with(WITH, List.of("sugar", "milk")).with(DRINK, List.of("tea"));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(other.of(WITH)).containsExactly("milk", "sugar");
    }

    @Test
    void differsWhenAnAnswerDiffers() {
        Answers tea = Answers.noneYet().with(DRINK, List.of("tea"));

        assertThat(tea).isNotEqualTo(Answers.noneYet().with(DRINK, List.of("coffee")));
        assertThat(tea).isNotEqualTo(tea.with(WITH, List.of("none")));
        assertThat(tea.hashCode()).isNotEqualTo(tea.with(WITH, List.of("none")).hashCode());
    }

    @Test
    void keepsTheLastAnswerToAQuestion() {
        Answers answers = Answers.noneYet().with(DRINK, List.of("tea")).with(DRINK, List.of("coffee"));

        assertThat(answers.of(DRINK)).containsExactly("coffee");
    }

    @Test
    void tellsNoneOfTheseFromNoAnswer() {
        assertThat(Answers.noneYet().with(WITH, List.of("none")).contains(WITH)).isTrue();
        assertThat(Answers.noneYet().contains(WITH)).isFalse();
        assertThat(Answers.noneYet().of(WITH)).isEmpty();
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answers.noneYet().with(WITH, List.of("none", "milk")))
                .withMessageContaining("with").withMessageNotContaining("milk");
    }

    @Test
    void revealsNothingWhenPrinted() {
        Answers answers = Answers.noneYet().with(DRINK, List.of("tea")).with(WITH, List.of("milk"));

        assertThat(answers).hasToString("2 answers");
    }
}
