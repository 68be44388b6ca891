package app.backwise.journal;

import app.backwise.journal.sealing.Hash;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Lets the forms that a browser sends at the same moment find its journal one after the other, and remembers for a
 * moment the key it was given: a browser that holds no key yet opens one journal, however often a form was sent.
 * Browsers are told apart by the token of their forms, of which no more than a hash is remembered.
 */
@Component
class Openings {

    private static final int KEPT = 10_000;
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Cache<String, Turn> turns = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(MOMENT).build();
    private final CsrfTokenRepository tokens;

    Openings(CsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    private record Turn(Lock lock, GuestKey key) {

        static Turn first() {
            return new Turn(new ReentrantLock(), GuestKey.random());
        }
    }

    /** Does the work when it is the turn of this request. */
    <T> T inTurn(Browser browser, Supplier<T> work) {
        Lock lock = turn(browser).lock();
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** The key with which this browser opens a journal now, or did a moment ago. */
    GuestKey key(Browser browser) {
        return turn(browser).key();
    }

    private Turn turn(Browser browser) {
        CsrfToken token = tokens.loadToken(browser.request());
        return token == null ? Turn.first() : turns.get(Hash.of(token.getToken()), unseen -> Turn.first());
    }
}
