package app.backwise.journal;

import app.backwise.form.KeptCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * A cookie with a key.
 *
 * @param name its name; over TLS one that browsers accept only there, from this host, for the whole of it
 */
public record KeyCookie(String name) {

    /** The key that the browser sent; empty if there is none, or anything else in its place. */
    public Optional<GuestKey> find(HttpServletRequest request) {
        return cookie(request).find(request).flatMap(GuestKey::of);
    }

    public void give(HttpServletRequest request, HttpServletResponse response, GuestKey key) {
        cookie(request).give(request, response, key.value());
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie(request).forget(request, response);
    }

    private KeptCookie cookie(HttpServletRequest request) {
        return new KeptCookie(request.isSecure() ? "__Host-" + name : name);
    }
}
