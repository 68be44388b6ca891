package app.backwise.assessment.page;

import app.backwise.core.assessment.Questions;
import app.backwise.core.history.Outcome;
import app.backwise.core.questionnaire.Question;
import app.backwise.journal.KeptAssessments.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A result that other rules decided, as it was said then.
 *
 * @param on the day of the assessment
 * @param outcome what was decided, or null if this version cannot tell
 * @param lines the answers, in the order of the questions
 */
public record EarlierPage(LocalDate on, Outcome outcome, List<Line> lines) {

    /**
     * The answers to a question.
     *
     * @param question id of the question; these have not changed
     * @param options the options chosen, in the words of then
     */
    public record Line(String question, List<String> options) {}

    public static EarlierPage of(Kept kept, Outcome outcome, BiFunction<String, String, Optional<String>> words) {
        return new EarlierPage(kept.on(), outcome, Questions.all().map(Question::id)
                .filter(kept.answers()::containsKey)
                .map(question -> new Line(question, kept.answers().get(question).stream()
                        .flatMap(option -> words.apply(question, option).stream()).toList()))
                .toList());
    }
}
