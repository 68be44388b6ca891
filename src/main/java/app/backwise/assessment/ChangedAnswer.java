package app.backwise.assessment;

import app.backwise.core.history.AnswerChange;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question answered differently, as shown.
 *
 * @param question the question
 * @param parts what is gone or was before, then what is new or is so now
 */
public record ChangedAnswer(Question question, List<Part> parts) {

    /**
     * Some of the options chosen.
     *
     * @param label key of the word that stands before them
     * @param options their ids; none if the question had no answer
     */
    public record Part(String label, List<String> options) {}

    /** Where several options can be chosen, only those that came and went are told. */
    static ChangedAnswer of(AnswerChange answered) {
        Question question = answered.question();
        if (question.format() == Question.Format.MULTIPLE && answered.shift() == AnswerChange.Shift.CHANGED) {
            return new ChangedAnswer(question, Stream.of(
                    new Part("again.gone", withoutNone(answered.removed())),
                    new Part("again.new", withoutNone(answered.added())))
                    .filter(part -> !part.options().isEmpty()).toList());
        }
        return new ChangedAnswer(question, List.of(
                new Part("again.before", ids(answered.removed())), new Part("again.now", ids(answered.added()))));
    }

    private static List<String> withoutNone(List<Choice> choices) {
        return ids(choices).stream().filter(option -> !option.equals(Question.NONE)).toList();
    }

    private static List<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::option).toList();
    }
}
