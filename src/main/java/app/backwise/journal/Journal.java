package app.backwise.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A guest's journal. Who holds the key owns it; only the key's hash is kept. */
@Entity
class Journal {

    @Id
    @GeneratedValue
    private UUID id;

    private String keyHash;
    private Instant createdAt;
    private Instant lastUsedAt;

    protected Journal() {}

    Journal(String keyHash, Instant createdAt) {
        this.keyHash = keyHash;
        this.createdAt = createdAt;
        this.lastUsedAt = createdAt;
    }

    UUID id() {
        return id;
    }

    void usedAt(Instant now) {
        lastUsedAt = now;
    }
}
