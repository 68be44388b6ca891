package app.backwise.core.history;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.Objects;

/**
 * What is different between two assessments: answers, and what they amount to.
 *
 * @param before the earlier result
 * @param after the later result
 * @param answers the questions answered differently, in the order asked
 */
public record AssessmentDiff(Outcome before, Outcome after, List<AnswerChange> answers) {

    public AssessmentDiff {
        answers = List.copyOf(answers);
    }

    /**
     * Compares two assessments.
     *
     * @param before the earlier result
     * @param answersBefore the answers that led to it, of both parts; options that no longer exist are left out
     * @param after the later result
     * @param answersAfter the answers that led to it, of both parts
     */
    public static AssessmentDiff between(Outcome before, List<Answers> answersBefore, Outcome after,
            List<Answers> answersAfter) {
        return new AssessmentDiff(before, after, Questions.all()
                .map(question -> new AnswerChange(question, shift(question, answersBefore, answersAfter),
                        only(question, answersAfter, answersBefore), only(question, answersBefore, answersAfter)))
                .filter(each -> !each.added().isEmpty() || !each.removed().isEmpty())
                .toList());
    }

    /** Whether it is more or less urgent now. */
    public boolean urgencyMoved() {
        return before.urgency() != after.urgency();
    }

    /** Whether the category is another one. */
    public boolean categoryMoved() {
        return !Objects.equals(before.category(), after.category());
    }

    /** Whether the movement driver is another one. */
    public boolean driverMoved() {
        return !Objects.equals(before.driver(), after.driver());
    }

    private static AnswerChange.Shift shift(Question question, List<Answers> before, List<Answers> after) {
        return before.stream().noneMatch(answers -> answers.contains(question)) ? AnswerChange.Shift.ADDED
                : after.stream().noneMatch(answers -> answers.contains(question)) ? AnswerChange.Shift.REMOVED
                : AnswerChange.Shift.CHANGED;
    }

    private static List<Choice> only(Question question, List<Answers> here, List<Answers> notThere) {
        return question.choices().stream()
                .filter(choice -> here.stream().anyMatch(choice) && notThere.stream().noneMatch(choice))
                .toList();
    }
}
