package app.backwise.core.response;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How the back answered something on a day: an activity or a movement.
 *
 * @param on the person's day
 * @param writtenAt when it was last written or changed
 * @param response the answer
 */
public record DatedResponse(LocalDate on, Instant writtenAt, SymptomResponse response) {}
