package app.backwise.account.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.guard.WaitException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private static final String HOME = "192.0.2.1";
    private static final Optional<String> STRANGE = Optional.empty();

    private final HandSetClock clock = new HandSetClock();
    private final Throttle throttle = new Throttle(new ThrottleSettings(10, 1, 100, 20), clock);

    private static class HandSetClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static boolean isTaken(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (WaitException e) {
            return false;
        }
    }

    private long allowed(int tries, String address, String name, Optional<String> browser) {
        return IntStream.range(0, tries).filter(each -> isTaken(() -> throttle.signIn(address, name, browser))).count();
    }

    @Test
    void allowsTenTriesThenOneAMinute() {
        assertThat(allowed(30, HOME, "anna-1234", STRANGE)).isEqualTo(10);
        assertThatThrownBy(() -> throttle.signIn(HOME, "anna-1234", STRANGE))
                .isInstanceOfSatisfying(WaitException.class,
                        wait -> assertThat(wait.time()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1)));

        clock.now = clock.now.plus(Duration.ofMinutes(1));

        assertThat(allowed(5, HOME, "anna-1234", STRANGE)).isEqualTo(1);
    }

    @Test
    void allowsAHundredTriesAnHourForAllNamesOfAnAddress() {
        long allowed = IntStream.range(0, 300)
                .filter(each -> isTaken(() -> throttle.signIn(HOME, "name-" + each, STRANGE))).count();

        assertThat(allowed).isEqualTo(100);
        assertThat(allowed(1, "192.0.2.2", "name-1", STRANGE)).isOne();
    }

    @Test
    void neverLocksOutABrowserThatIsKnown() {
        allowed(500, HOME, "anna-1234", STRANGE);

        assertThat(allowed(1, HOME, "anna-1234", STRANGE)).isZero();
        assertThat(allowed(30, HOME, "anna-1234", Optional.of("known"))).isEqualTo(10);
    }

    @Test
    void countsSignUpsApart() {
        allowed(500, HOME, "anna-1234", STRANGE);

        assertThat(IntStream.range(0, 50).filter(each -> isTaken(() -> throttle.signUp(HOME))).count()).isEqualTo(20);
    }

    @Test
    void countsNewPasswordsApart() {
        allowed(500, HOME, "anna-1234", STRANGE);

        assertThat(IntStream.range(0, 50).filter(each -> isTaken(() -> throttle.newPassword("anna-1234"))).count())
                .isEqualTo(10);
    }
}
