package app.backwise.account;

import app.backwise.guard.Network;
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

    /**
     * Counts a try to sign in.
     *
     * @throws WaitException if there were too many
     */
    void signIn(String address, String name, Optional<String> knownBrowser) {
        if (knownBrowser.isPresent()) {
            take(tries("browser " + knownBrowser.get() + " " + name));
        } else {
            take(hourly("address " + Network.of(address), settings.triesAnHour()));
            take(tries("name " + Network.of(address) + " " + name));
        }
    }

    /**
     * Counts a new account.
     *
     * @throws WaitException if there were too many
     */
    void signUp(String address) {
        take(hourly("sign-up " + Network.of(address), settings.signUpsAnHour()));
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

    /**
     * Counts a new password of somebody signed in.
     *
     * @throws WaitException if there were too many
     */
    void newPassword(String name) {
        take(tries("new password " + name));
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new WaitException("account.too-often", Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
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
