package app.backwise.core.history;

import app.backwise.core.decision.EarlierResult;
import app.backwise.core.questionnaire.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The answers of an assessment that was saved.
 *
 * @param key names it within its journal
 * @param on the person's day
 * @param at when the answers were given; the start of the day where that is not known
 * @param answers the answers of both parts, as far as today's questions know them
 */
public record AnsweredAssessment(UUID key, LocalDate on, Instant at, Answers answers) {

    /** What a later decision looks back at. */
    public EarlierResult result() {
        return new EarlierResult(on, answers);
    }
}
