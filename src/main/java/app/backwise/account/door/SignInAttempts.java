package app.backwise.account.door;

import app.backwise.account.member.UserName;
import app.backwise.guard.WaitException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tries to show who one is by a password or a recovery code: counted before it is checked. */
@Component
public class SignInAttempts {

    private final KnownBrowsers browsers;
    private final Throttle throttle;
    private final SignInCheck check;

    SignInAttempts(KnownBrowsers browsers, Throttle throttle, SignInCheck check) {
        this.browsers = browsers;
        this.throttle = throttle;
        this.check = check;
    }

    /**
     * In which way they may sign in; empty if not.
     *
     * @throws WaitException if there were too many, or are at the moment
     */
    public Optional<Way> attempt(UserName name, String password, HttpServletRequest request) {
        throttle.signIn(request.getRemoteAddr(), name.value(), browsers.find(name.value(), request));
        return check.check(name, password == null ? "" : password);
    }
}
