package app.backwise.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Ends sessions. */
public final class Sessions {

    private Sessions() {}

    /** Ends that of the request and forgets who it was; another request may have ended it at the same moment. */
    public static void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException endedMeanwhile) {
                // It has ended, which is all that is wanted.
            }
        }
        SecurityContextLogoutHandler forgetting = new SecurityContextLogoutHandler();
        forgetting.setInvalidateHttpSession(false);
        forgetting.logout(request, response, null);
    }
}
