package app.backwise.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTests {

    @ParameterizedTest
    @CsvSource({"warning-signs, chest, danger-signs", "warning-signs, collapse, danger-signs",
            "warning-signs, pulsing, danger-signs", "warning-signs, very-ill, danger-signs",
            "health, fever, feeling-ill",
            "health, flu-like, feeling-ill", "health, weight-loss, feeling-ill", "health, burning-pee, with-it"})
    void readsAnOptionThatMovedWhereItIsAskedToday(String then, String option, String now) {
        Answers read = Questions.read(Map.of(then, List.of(option)));

        assertThat(read.of(Questions.find(now).orElseThrow())).containsExactly(option);
        assertThat(read.of(Questions.find(then).orElseThrow())).containsExactly("none");
    }

    @Test
    void readsWhatStayedBesideWhatMoved() {
        Answers read = Questions.read(Map.of("warning-signs", List.of("saddle", "chest"), "site", List.of("low-back")));

        assertThat(read.of(Questions.WARNING_SIGNS)).containsExactly("saddle");
        assertThat(read.of(Questions.DANGER_SIGNS)).containsExactly("chest");
        assertThat(read.of(Questions.SITE)).containsExactly("low-back");
    }

    @Test
    void leavesOutWhatTodaysQuestionsDoNotKnow() {
        Answers read = Questions.read(Map.of("legs", List.of("unheard-of"), "unheard-of", List.of("none")));

        assertThat(read).isEqualTo(Answers.noneYet());
    }

    @Test
    void findsThePainAndWhatWasChosen() {
        Answers read = Questions.read(Map.of("pain-now", List.of("7"), "legs", List.of("one-leg-pain", "arms")));

        assertThat(Questions.painNow(read)).isEqualTo(7);
        assertThat(Questions.chosen(Questions.LEGS, read)).extracting(Choice::option)
                .containsExactly("one-leg-pain", "arms");
        assertThat(Questions.find("done-lately")).contains(Questions.DONE_LATELY);
        assertThat(Questions.find("unheard-of")).isEmpty();
    }
}
