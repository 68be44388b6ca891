package app.backwise.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down those who guess. Nobody is ever locked out: strangers at their addresses and a browser in which somebody has
 * signed in to the account before are counted apart.
 */
@Component
class Throttle {

    private static final int KEPT = 50_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(FORGOTTEN_AFTER).build();
    private final ThrottleSettings settings;
    private final Clock clock;

    Throttle(ThrottleSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** How long to wait before trying to sign in; empty if one may try now. */
    Optional<Duration> signIn(String address, String name, Optional<String> knownBrowser) {
        if (knownBrowser.isPresent()) {
            return take(tries("browser " + knownBrowser.get() + " " + name));
        }
        return take(hourly("address " + Network.of(address), settings.triesAnHour()))
                .or(() -> take(tries("name " + Network.of(address) + " " + name)));
    }

    /** How long to wait before making an account; empty if one may now. */
    Optional<Duration> signUp(String address) {
        return take(hourly("sign-up " + Network.of(address), settings.signUpsAnHour()));
    }

    private Bucket tries(String key) {
        return bucket(key, settings.tries(), settings.triesAMinute(), Duration.ofMinutes(1));
    }

    private Bucket hourly(String key, int count) {
        return bucket(key, count, count, Duration.ofHours(1));
    }

    private Bucket bucket(String key, int capacity, int refill, Duration period) {
        return buckets.get(key, missing -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                .withCustomTimePrecision(time())
                .build());
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
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
