package app.backwise.core.movement;

import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.Response;
import app.backwise.core.response.Rule;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the back answered a matched movement, by the same {@link Rule} as an activity.
 *
 * @param movement the movement
 * @param on the person's day
 * @param writtenAt when it was last written or changed
 * @param response the answer
 */
public record MovementTry(Movement movement, LocalDate on, Instant writtenAt, Response response) {

    /** The answer alone, with its day. */
    public DatedResponse answered() {
        return new DatedResponse(on, writtenAt, response);
    }
}
