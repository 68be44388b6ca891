package app.backwise.plan.feed;

import app.backwise.journal.GuestKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of addresses just made: in memory, until the person has seen them once. A form sent twice makes one. */
@Component
class FreshKeys {

    private static final int KEPT = 10_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Cache<UUID, GuestKey> keys =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FORGOTTEN_AFTER).build();

    /** The key that nobody has seen yet of the address of this journal. */
    GuestKey unseen(UUID journalId) {
        return keys.get(journalId, made -> GuestKey.random());
    }

    Optional<GuestKey> take(UUID journalId) {
        return Optional.ofNullable(keys.asMap().remove(journalId));
    }
}
