package app.backwise.account.door;

import app.backwise.guard.SessionLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How somebody signed in, or showed again who they are, kept in their session.
 *
 * @param round the round of sessions of their account at the time
 */
public record SignedIn(Way way, Instant at, int round) implements Serializable {

    private static final String KEPT_AS = SignedIn.class.getName();
    private static final Duration FRESH = Duration.ofMinutes(10);

    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SignedIn) session.getAttribute(KEPT_AS));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEPT_AS, this);
        SessionLimit.keep(session);
    }

    /** With a new password, which is known to whoever has just set it. */
    SignedIn byNewPassword(int other) {
        return new SignedIn(Way.PASSWORD, at, other);
    }

    /** Whether they have just shown who they are. */
    boolean isFresh(Instant now) {
        return at.plus(FRESH).isAfter(now);
    }
}
