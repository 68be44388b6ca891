package app.backwise.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How somebody signed in, kept in their session.
 *
 * @param round the round of sessions of their account at the time
 */
record SignedIn(Way way, Instant at, int round) implements Serializable {

    private static final String KEPT_AS = SignedIn.class.getName();
    private static final Duration FRESH = Duration.ofMinutes(10);

    /** The ways to sign in. */
    enum Way {
        PASSWORD, RECOVERY_CODE, PASSKEY, SIGN_UP;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SignedIn) session.getAttribute(KEPT_AS));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEPT_AS, this);
    }

    SignedIn inRound(int other) {
        return new SignedIn(way, at, other);
    }

    /** Whether they have just shown who they are by something else than the password, which they may have lost. */
    boolean mayReplacePassword(Instant now) {
        return way != Way.PASSWORD && at.plus(FRESH).isAfter(now);
    }
}
