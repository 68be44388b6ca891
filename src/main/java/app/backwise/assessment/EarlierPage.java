package app.backwise.assessment;

import app.backwise.core.assessment.Questions;
import app.backwise.core.history.Outcome;
import app.backwise.journal.KeptAssessments.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
     * @param question id of the question
     * @param options ids of the options chosen
     */
    public record Line(String question, List<String> options) {}

    /** Questions keep their ids; what they are called now is what they were called then. */
    static EarlierPage of(Kept kept, Outcome outcome) {
        return new EarlierPage(kept.on(), outcome,
                Questions.all().flatMap(question -> line(kept, question.id())).toList());
    }

    private static Stream<Line> line(Kept kept, String question) {
        return Stream.ofNullable(kept.answers().get(question)).map(options -> new Line(question, options));
    }
}
