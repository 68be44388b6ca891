package app.backwise.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.account.member.Account;
import app.backwise.guard.Turns;
import app.backwise.guard.WaitException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class TurnsTests {

    private final BlockingEncoder encoder = new BlockingEncoder();
    private final Passwords passwords = new Passwords(encoder, new Turns(2, 3, "account.busy"));
    private final List<Thread> people = new ArrayList<>();
    private final AtomicInteger turnedAway = new AtomicInteger();

    /** Works on every password until it is let go. */
    private static class BlockingEncoder implements PasswordEncoder {

        private final CountDownLatch go = new CountDownLatch(1);
        private final AtomicInteger working = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            if (!password.equals(Passwords.NOBODYS)) {
                work();
            }
            return "hash";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            work();
            return false;
        }

        private void work() {
            mostAtOnce.accumulateAndGet(working.incrementAndGet(), Math::max);
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                working.decrementAndGet();
            }
        }
    }

    /** Each in a thread of their own; comes back when all of them work, wait or are gone. */
    private void come(int count, Runnable what) {
        List<Thread> coming = IntStream.range(0, count).mapToObj(each -> new Thread(() -> {
            try {
                what.run();
            } catch (WaitException e) {
                turnedAway.incrementAndGet();
            }
        })).toList();
        coming.forEach(Thread::start);
        while (!coming.stream().map(Thread::getState)
                .allMatch(state -> state == Thread.State.WAITING || state == Thread.State.TERMINATED)) {
            Thread.onSpinWait();
        }
        people.addAll(coming);
    }

    private void letGo() throws InterruptedException {
        encoder.go.countDown();
        for (Thread each : people) {
            each.join();
        }
    }

    private void signIn() {
        passwords.match("any password", Optional.empty());
    }

    @Test
    void areTakenByAFewAtOnceAndWaitedForByAFewMore() throws Exception {
        come(5, this::signIn);

        assertThat(encoder.working).hasValue(2);
        assertThat(turnedAway).hasValue(0);

        come(64, this::signIn);

        assertThat(turnedAway).hasValue(64);
        assertThat(encoder.working).hasValue(2);

        letGo();

        assertThat(encoder.mostAtOnce).hasValue(2);
        assertThat(turnedAway).hasValue(64);
        assertThat(passwords.hash("afterwards")).isEqualTo("hash");
    }

    /** Whoever wants to know whether an account exists learns nothing from being turned away. */
    @Test
    void areTheSameForEveryName() throws Exception {
        Account withPassword = new Account("anna-4821", "hash", 0, Instant.EPOCH);
        Account withPasskey = new Account("bert-4821", null, 0, Instant.EPOCH);
        come(1, () -> passwords.match("any", Optional.of(withPassword)));
        come(1, () -> passwords.match("any", Optional.of(withPasskey)));
        come(1, () -> passwords.match("any", Optional.empty()));
        come(2, () -> passwords.hash("any"));

        for (Optional<Account> each : List.of(Optional.of(withPassword),
                Optional.of(withPasskey), Optional.<Account>empty())) {
            assertThatThrownBy(() -> passwords.match("any", each)).isInstanceOf(WaitException.class);
        }
        assertThatThrownBy(() -> passwords.hash("any")).isInstanceOf(WaitException.class);

        letGo();
    }

    @Test
    void areGivenBackByWhoeverFails() {
        Turns turns = new Turns(1, 0, "account.busy");

        assertThatThrownBy(() -> turns.take(() -> {
            throw new IllegalArgumentException("broken");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }
}
