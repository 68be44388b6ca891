package app.backwise.core.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * When something was felt and when it was written down. The day is the person's: it is fixed by the zone they were in,
 * so that travel and changes of the clock move no entry to another day. Recall is good for about a day and inflated
 * after (Broderick et al., Pain 2008): what is written on a later day is late, and stays marked.
 *
 * @param feltAt the moment it is about
 * @param recordedAt the moment it was first written down
 * @param editedAt the moment it was last changed, or null
 * @param zone the zone of the person at the time
 */
public record When(Instant feltAt, Instant recordedAt, Instant editedAt, ZoneId zone) {

    public When {
        Objects.requireNonNull(feltAt);
        Objects.requireNonNull(recordedAt);
        Objects.requireNonNull(zone);
    }

    /** Felt and written down at the same moment. */
    public static When now(Instant now, ZoneId zone) {
        return new When(now, now, null, zone);
    }

    /** The person's day it belongs to. */
    public LocalDate day() {
        return local().toLocalDate();
    }

    /** The time on the person's clock. */
    public ZonedDateTime local() {
        return feltAt.atZone(zone);
    }

    /** The time on the person's clock at which it was written down. */
    public ZonedDateTime recordedLocal() {
        return recordedAt.atZone(zone);
    }

    /** Whether it was written on a later day than the one it is about. */
    public boolean late() {
        return recordedLocal().toLocalDate().isAfter(day());
    }

    /** The same, changed at this moment. */
    public When edited(Instant at) {
        return new When(feltAt, recordedAt, at, zone);
    }
}
