package app.backwise.core.movement;

import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.PainRule;
import app.backwise.core.response.SymptomResponse;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the back answered a matched movement, by the same {@link PainRule} as an activity.
 *
 * @param movement the movement
 * @param on the person's day
 * @param writtenAt when it was last written or changed
 * @param response the answer
 */
public record MovementTrial(Movement movement, LocalDate on, Instant writtenAt, SymptomResponse response) {

    /** The answer alone, with its day. */
    public DatedResponse answered() {
        return new DatedResponse(on, writtenAt, response);
    }
}
