package app.backwise.core.decision;

import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.Optional;

/**
 * A change of one answer that leads to another result.
 *
 * @param direction whether an answer is given or taken back
 * @param choices what is newly answered or taken back: one choice, or a choice and the answer to a question it opens
 * @param urgency the urgency it leads to
 * @param category the category it leads to, if any
 */
public record Change(Direction direction, List<Choice> choices, Urgency urgency, Optional<Category> category) {

    /** Whether an answer is given or taken back. */
    public enum Direction {
        /** The choices would be true. */
        GIVEN,
        /** The choice would no longer be true. */
        TAKEN_BACK
    }
}
