package app.backwise.core.history;

import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.List;

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
        ADDED, REMOVED, CHANGED
    }
}
