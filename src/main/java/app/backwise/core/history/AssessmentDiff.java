package app.backwise.core.history;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Urgency;
import app.backwise.core.movement.DriverResult;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What is different between two assessments: answers, and what they amount to.
 *
 * @param before the earlier result
 * @param after the later result
 * @param answers the questions answered differently, in the order asked
 */
public record AssessmentDiff(Outcome before, Outcome after, List<AnswerChange> answers) {

    /**
     * What an assessment amounted to. An old one is told as it was decided then.
     *
     * @param urgency its urgency
     * @param category its category; empty without guidance
     * @param driver its movement driver; empty where it was not asked about
     */
    public record Outcome(Urgency urgency, Optional<Category> category, Optional<MovementDriver> driver) {

        /** That of a decision with the answers of part two. */
        public static Outcome of(Decision decision, Answers aboutYou) {
            return new Outcome(decision.urgency(), decision.guidance().map(Guidance::category),
                    decision.guidance().flatMap(guidance -> Plan.of(guidance, aboutYou))
                            .flatMap(Plan::driver).map(DriverResult::driver));
        }
    }

    /**
     * A question answered differently.
     *
     * @param question the question
     * @param shift whether the answer is new, gone or another
     * @param added choices that are new
     * @param removed choices that are gone
     */
    public record AnswerChange(Question question, Shift shift, List<Choice> added, List<Choice> removed) {

        /** Whether the question was answered before, or is now, or both. */
        public enum Shift {
            ADDED, REMOVED, CHANGED;

            /** Stable kebab-case id. */
            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

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
