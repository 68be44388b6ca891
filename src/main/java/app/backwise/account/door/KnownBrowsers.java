package app.backwise.account.door;

import app.backwise.form.KeptCookie;
import app.backwise.journal.GuestKey;
import app.backwise.journal.KeyCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Knows a browser again in which somebody has signed in before, by a random key in a cookie that no script can read.
 */
@Service
class KnownBrowsers {

    private static final KeyCookie COOKIE = new KeyCookie("backwise-browser");

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The hash of this browser's key, if somebody has signed in to this account with it before. */
    Optional<String> find(String account, HttpServletRequest request) {
        return COOKIE.find(request).map(GuestKey::hash).filter(hash -> jdbc
                .sql("select count(*) from known_browser where key_hash = ? and account_name = ? and last_used_at > ?")
                .params(hash, account, forgottenBefore())
                .query(Integer.class).single() == 1);
    }

    void remember(String account, HttpServletRequest request, HttpServletResponse response) {
        GuestKey key = COOKIE.find(request).orElseGet(GuestKey::random);
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("delete from known_browser where last_used_at <= ?").param(forgottenBefore()).update();
        int known = jdbc.sql("update known_browser set last_used_at = ? where key_hash = ? and account_name = ?")
                .params(now, key.hash(), account).update();
        if (known == 0) {
            add(account, key, now);
        }
        COOKIE.give(request, response, key);
    }

    private void add(String account, GuestKey key, Timestamp now) {
        try {
            jdbc.sql("insert into known_browser (key_hash, account_name, last_used_at) values (?, ?, ?)")
                    .params(key.hash(), account, now).update();
        } catch (DataIntegrityViolationException e) {
            // Another tab was quicker, or the account is gone: either way there is nothing to remember.
        }
    }

    private Timestamp forgottenBefore() {
        return Timestamp.from(clock.instant().minus(KeptCookie.KEPT));
    }
}
