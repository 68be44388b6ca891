package app.backwise.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts what each asks for, and lets those wait who asked too often. */
public final class Rates {

    private static final int KEPT = 50_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(FORGOTTEN_AFTER).build();
    private final String words;
    private final Clock clock;

    /**
     * @param words what those who have to wait are told, as a message key
     */
    public Rates(String words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * Counts once for this key.
     *
     * @param capacity how often in a row
     * @param refill how often more in each period
     * @throws WaitException if it was too often
     */
    public void take(String key, int capacity, int refill, Duration period) {
        ConsumptionProbe probe = buckets.get(key, missing -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                .withCustomTimePrecision(time())
                .build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new WaitException(words, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    public void takeHourly(String key, int count) {
        take(key, count, count, Duration.ofHours(1));
    }

    private TimeMeter time() {
        return new TimeMeter() {

            @Override
            public long currentTimeNanos() {
                return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
