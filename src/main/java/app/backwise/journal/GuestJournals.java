package app.backwise.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.web.util.WebUtils;

/** Finds and opens the journal of the visitor, whose browser holds its key in a cookie that no script can read. */
@Service
public class GuestJournals {

    private static final String COOKIE = "backwise-journal";
    /** Browsers accept a cookie of this name only over TLS, from this host, for the whole of it. */
    private static final String COOKIE_OVER_TLS = "__Host-" + COOKIE;
    private static final Duration KEPT = Duration.ofDays(400);

    private final Journals journals;
    private final Clock clock;

    GuestJournals(Journals journals, Clock clock) {
        this.journals = journals;
        this.clock = clock;
    }

    /** The id of the visitor's journal, if they have one. */
    public Optional<UUID> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookieName(request)))
                .flatMap(cookie -> GuestKey.of(cookie.getValue()))
                .flatMap(key -> journals.findByKeyHash(key.hash()))
                .map(Journal::id);
    }

    /** The id of the visitor's journal; if they have none, of a new one, whose key goes into the response. */
    public UUID findOrOpen(HttpServletRequest request, HttpServletResponse response) {
        return find(request).orElseGet(() -> open(request, response));
    }

    private UUID open(HttpServletRequest request, HttpServletResponse response) {
        GuestKey key = GuestKey.random();
        UUID id = journals.save(new Journal(key.hash(), clock.instant())).id();
        ResponseCookie cookie = ResponseCookie.from(cookieName(request), key.value())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return id;
    }

    private static String cookieName(HttpServletRequest request) {
        return request.isSecure() ? COOKIE_OVER_TLS : COOKIE;
    }
}
