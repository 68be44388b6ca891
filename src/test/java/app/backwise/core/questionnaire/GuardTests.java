package app.backwise.core.questionnaire;

import static app.backwise.core.assessment.Questions.DONE_LATELY;
import static app.backwise.core.assessment.Questions.PART_ONE;
import static app.backwise.core.assessment.Questions.PART_TWO;
import static app.backwise.core.assessment.Questions.USUAL_ACTIVITIES;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.assessment.Questions;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTests {

    @Test
    void looksOnlyAtEarlierQuestions() {
        List<Question> questions = PART_ONE.questions();
        for (int position = 0; position < questions.size(); position++) {
            Question question = questions.get(position);
            for (Answers path : Paths.all()) {
                Answers earlier = path.onlyTo(questions.subList(0, position));
                boolean asked = question.guard().test(earlier);
                for (Question later : questions.subList(position, questions.size())) {
                    for (String option : later.options()) {
                        assertThat(question.guard().test(path.with(later, List.of(option))))
                                .as("%s whatever %s says", question.id(), later.id()).isEqualTo(asked);
                        assertThat(question.guard().test(earlier.with(later, List.of(option))))
                                .as("%s whatever %s says", question.id(), later.id()).isEqualTo(asked);
                    }
                }
            }
        }
    }

    @Test
    void asksEveryQuestionOfPartTwo() {
        assertThat(PART_TWO.walk(Answers.noneYet()).asked()).isEqualTo(PART_TWO.questions());
    }

    @Test
    void asksWhatWasDoneLatelyOnlyOfSomebodyWhoUsuallyDoesSomething() {
        Answers nothing = Answers.noneYet().with(USUAL_ACTIVITIES, List.of("none"));

        assertThat(PART_TWO.walk(nothing).asked()).doesNotContain(DONE_LATELY);
        assertThat(PART_TWO.walk(nothing.with(USUAL_ACTIVITIES, List.of("walking"))).asked()).contains(DONE_LATELY);
        assertThat(DONE_LATELY.options()).doesNotContain("competitive").endsWith("none");
    }

    @Test
    void asksNoQuestionTwice() {
        assertThat(Questions.all().map(Question::id)).doesNotHaveDuplicates();
    }
}
