package app.backwise.journal;

import app.backwise.form.Zones;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The browser that sent a request: who is signed in there, the key it holds to a guest journal, and where its device
 * is.
 */
final class Browser {

    private static final KeyCookie COOKIE = new KeyCookie("backwise-journal");
    private static final String ZONE = "zone";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Optional<String> account;

    Browser(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        this.account = Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    /** The account that was signed in when the request came. */
    Optional<String> account() {
        return account;
    }

    /** The key it holds, whether somebody is signed in or not. */
    Optional<GuestKey> key() {
        return COOKIE.find(request);
    }

    /** Where the device is, if a script has put that into the form. */
    Optional<ZoneId> zone() {
        return Zones.of(request.getParameter(ZONE));
    }

    HttpServletRequest request() {
        return request;
    }

    void give(GuestKey key) {
        COOKIE.give(request, response, key);
    }

    void forgetKey() {
        COOKIE.forget(request, response);
    }
}
