package app.backwise.plan.feed;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What is kept of a private calendar address.
 *
 * @param id stays when the address changes
 * @param madeAt when the address was made
 * @param dailyAt the time of a reminder each day, on the person's clock, or null
 */
public record Feed(UUID id, UUID journalId, Instant madeAt, LocalTime dailyAt) {}
