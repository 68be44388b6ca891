package app.backwise.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The journal of the visitor.
 *
 * @param id its id, which never leaves the server
 * @param account the name of the account it belongs to, or null for a guest's
 * @param zone the zone in which its days begin
 * @param offeredZone another zone in which the visitor's device was seen since, or null
 * @param lastUsedAt when something was last written into it, or its keeping asked for
 */
public record VisitorJournal(UUID id, String account, ZoneId zone, ZoneId offeredZone, Instant lastUsedAt) {

    public boolean guest() {
        return account == null;
    }

    /** The day it is where its days begin. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone));
    }
}
