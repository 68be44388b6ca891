package app.backwise.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie with a key that no script can read.
 *
 * @param name its name; over TLS one that browsers accept only there, from this host, for the whole of it
 */
public record KeyCookie(String name) {

    /** How long the browser keeps a key: the longest that browsers allow. */
    public static final Duration KEPT = Duration.ofDays(400);

    /** The key that the browser sent; empty if there is none, or anything else in its place. */
    public Optional<GuestKey> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, nameFor(request)))
                .flatMap(cookie -> GuestKey.of(cookie.getValue()));
    }

    public void give(HttpServletRequest request, HttpServletResponse response, GuestKey key) {
        send(request, response, key.value(), KEPT);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, "", Duration.ZERO);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(nameFor(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String nameFor(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
