package app.backwise.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A journal. It belongs to the account named, or to whoever holds the key of which only the hash is kept. Only what
 * changed is written, so that of two requests at once none takes back what the other did.
 */
@Entity
@DynamicUpdate
class Journal {

    @Id
    @GeneratedValue
    private UUID id;

    private String keyHash;
    private String accountName;
    private Instant createdAt;
    private Instant lastUsedAt;
    private ZoneId timeZone;
    private ZoneId deviceZone;
    private ZoneId declinedZone;

    protected Journal() {}

    private Journal(String keyHash, String accountName, Instant createdAt, ZoneId timeZone) {
        this.keyHash = keyHash;
        this.accountName = accountName;
        this.createdAt = createdAt;
        this.lastUsedAt = createdAt;
        this.timeZone = timeZone;
    }

    static Journal ofGuest(GuestKey key, Instant createdAt, ZoneId timeZone) {
        return new Journal(key.hash(), null, createdAt, timeZone);
    }

    static Journal ofAccount(String name, Instant createdAt, ZoneId timeZone) {
        return new Journal(null, name, createdAt, timeZone);
    }

    UUID id() {
        return id;
    }

    VisitorJournal forVisitor() {
        return new VisitorJournal(id, accountName, timeZone, deviceZoneToOffer(), lastUsedAt);
    }

    /** That of the device if it tells another time than the journal, as Etc/UTC and UTC do not; or null. */
    private ZoneId deviceZoneToOffer() {
        boolean offer = deviceZone != null && !deviceZone.equals(declinedZone)
                && !deviceZone.getRules().equals(timeZone.getRules());
        return offer ? deviceZone : null;
    }

    void usedAt(Instant now) {
        lastUsedAt = now;
    }

    boolean isSeenIn(ZoneId zone) {
        return zone.equals(deviceZone);
    }

    void seenIn(ZoneId zone) {
        deviceZone = zone;
    }

    /** The zone of the days to come; entries written stay on the days they are on. */
    void moveTo(ZoneId zone) {
        declinedZone = deviceZone;
        timeZone = zone;
    }

    boolean isOfGuest() {
        return accountName == null;
    }

    /** The zone of a journal in which nothing is written yet. */
    void startIn(ZoneId zone) {
        timeZone = zone;
    }

    void giveTo(String account) {
        keyHash = null;
        accountName = account;
    }
}
