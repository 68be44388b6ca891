package app.backwise.plan.feed;

import app.backwise.journal.GuestKey;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * The private calendar address of a journal; of its key only the hash is kept. Only what changed is written, so that
 * nothing brings back an address that was given up.
 */
@Entity
@DynamicUpdate
class CalendarFeed {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID journalId;
    private String tokenHash;
    private LocalTime dailyAt;
    private Instant createdAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID journalId) {
        this.journalId = journalId;
    }

    /** Opens with this key from now on, and with no other. */
    CalendarFeed openWith(GuestKey key, Instant now) {
        tokenHash = key.hash();
        createdAt = now;
        return this;
    }

    void remindAt(LocalTime time) {
        dailyAt = time;
    }

    Feed read() {
        return new Feed(id, journalId, createdAt, dailyAt);
    }
}
