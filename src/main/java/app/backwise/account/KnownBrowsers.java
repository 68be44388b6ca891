package app.backwise.account;

import app.backwise.journal.GuestKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.util.WebUtils;

/** Knows a browser again in which somebody has signed in before, by a random key in a cookie that no script can read. */
@Service
class KnownBrowsers {

    static final Duration KEPT = Duration.ofDays(400);
    private static final String COOKIE = "backwise-browser";
    private static final String COOKIE_OVER_TLS = "__Host-" + COOKIE;

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The hash of this browser's key, if somebody has signed in to this account with it before. */
    Optional<String> find(String account, HttpServletRequest request) {
        return key(request).map(GuestKey::hash).filter(hash -> jdbc
                .sql("select count(*) from known_browser where key_hash = ? and account_name = ? and last_used_at > ?")
                .params(hash, account, forgottenBefore())
                .query(Integer.class).single() == 1);
    }

    void remember(String account, HttpServletRequest request, HttpServletResponse response) {
        GuestKey key = key(request).orElseGet(GuestKey::random);
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("delete from known_browser where last_used_at <= ?").param(forgottenBefore()).update();
        int known = jdbc.sql("update known_browser set last_used_at = ? where key_hash = ? and account_name = ?")
                .params(now, key.hash(), account).update();
        if (known == 0) {
            add(account, key, now);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(cookieName(request), key.value())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString());
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
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    private static Optional<GuestKey> key(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookieName(request)))
                .flatMap(cookie -> GuestKey.of(cookie.getValue()));
    }

    private static String cookieName(HttpServletRequest request) {
        return request.isSecure() ? COOKIE_OVER_TLS : COOKIE;
    }
}
