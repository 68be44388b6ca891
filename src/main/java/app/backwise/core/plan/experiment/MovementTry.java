package app.backwise.core.plan.experiment;

import app.backwise.core.plan.Movement;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the back answered a matched movement, by the same {@link Rule} as an experiment.
 *
 * @param movement the movement
 * @param on the person's day
 * @param writtenAt when it was last written or changed
 * @param response the answer
 */
public record MovementTry(Movement movement, LocalDate on, Instant writtenAt, Response response) {}
