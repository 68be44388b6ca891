package app.backwise.journal.transfer;

import app.backwise.journal.Snapshot;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The files that wait to be imported, in memory and nowhere else, and never more than it can bear. */
@Component
class WaitingFiles {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final long BYTES_MAXIMUM = 64L * 1024 * 1024;

    private final Cache<UUID, Waiting> files = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .scheduler(Scheduler.systemScheduler())
            .maximumWeight(BYTES_MAXIMUM)
            .weigher((UUID visitor, Waiting waiting) -> waiting.bytes())
            .build();

    private record Waiting(Snapshot file, int bytes) {}

    Optional<Snapshot> get(UUID visitor) {
        return Optional.ofNullable(files.getIfPresent(visitor)).map(Waiting::file);
    }

    void put(UUID visitor, Snapshot file, int bytes) {
        files.put(visitor, new Waiting(file, bytes));
    }

    void forget(UUID visitor) {
        files.invalidate(visitor);
    }
}
