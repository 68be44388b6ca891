package app.backwise.plan.feed;

import app.backwise.journal.GuestKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The key of an address just made: in the memory of the session, until the person has seen it once. */
final class FreshKey {

    private static final String ATTRIBUTE = FreshKey.class.getName();

    private FreshKey() {}

    static void keep(HttpServletRequest request, GuestKey key) {
        request.getSession().setAttribute(ATTRIBUTE, key);
    }

    static Optional<GuestKey> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<GuestKey> key = Optional.ofNullable((GuestKey) session.getAttribute(ATTRIBUTE));
        session.removeAttribute(ATTRIBUTE);
        return key;
    }
}
