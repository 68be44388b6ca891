package app.backwise.journal.transfer;

import app.backwise.guard.LimitSettings;
import app.backwise.guard.WaitException;
import app.backwise.journal.file.Snapshot;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The files that wait to be imported, in memory and nowhere else, and never more than it can bear. None is dropped for
 * another's.
 */
@Component
class WaitingFiles {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final long BYTES_MAXIMUM = 64L * 1024 * 1024;
    private static final int BYTES_AT_LEAST = 64 * 1024;

    private final Cache<UUID, Waiting> files =
            Caffeine.newBuilder().expireAfterWrite(KEPT).scheduler(Scheduler.systemScheduler()).build();

    private final LimitSettings settings;

    WaitingFiles(LimitSettings settings) {
        this.settings = settings;
    }

    private record Waiting(Snapshot file, long bytes, String network) {}

    Optional<Snapshot> get(UUID visitor) {
        return Optional.ofNullable(files.getIfPresent(visitor)).map(Waiting::file);
    }

    /**
     * @throws WaitException if too many others wait, of this network or in all
     */
    synchronized void put(UUID visitor, Snapshot file, int bytes, String network) {
        forget(visitor);
        long room = BYTES_MAXIMUM - files.asMap().values().stream().mapToLong(Waiting::bytes).sum();
        long others = files.asMap().values().stream().filter(each -> each.network().equals(network)).count();
        if (bytes > room || room < BYTES_AT_LEAST || others >= settings.filesOfANetwork()) {
            throw new WaitException(WaitException.TOO_MUCH, A_WHILE);
        }
        files.put(visitor, new Waiting(file, Math.max(bytes, BYTES_AT_LEAST), network));
    }

    void forget(UUID visitor) {
        files.invalidate(visitor);
    }

    int count() {
        return files.asMap().size();
    }
}
