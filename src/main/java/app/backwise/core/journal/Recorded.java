package app.backwise.core.journal;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When something was written down.
 *
 * @param at when it was first written down
 * @param editedAt when it was last changed, or null
 * @param zone the zone of the person at the time
 */
public record Recorded(Instant at, Instant editedAt, ZoneId zone) {}
