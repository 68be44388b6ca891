package app.backwise.journal;

import app.backwise.guard.Sessions;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Ends a session and leaves nothing of it in the browser. The key to a guest journal that still has something in it
 * stays: it may be somebody else's, and their only way in.
 */
@Component
public class Departure {

    private static final String CLEAR = "Clear-Site-Data";

    private final VisitorJournals visitors;
    private final WholeJournals journals;

    Departure(VisitorJournals visitors, WholeJournals journals) {
        this.visitors = visitors;
        this.journals = journals;
    }

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        Sessions.end(request, response);
        forgetSession(request, response);
        Browser browser = new Browser(request, response);
        if (holdsAJournal(browser)) {
            response.setHeader(CLEAR, "\"cache\", \"storage\"");
        } else {
            browser.forgetKey();
            response.setHeader(CLEAR, "\"cache\", \"cookies\", \"storage\"");
        }
    }

    private boolean holdsAJournal(Browser browser) {
        return !journals.count(visitors.findGuest(browser).map(VisitorJournal::id)).none();
    }

    private static void forgetSession(HttpServletRequest request, HttpServletResponse response) {
        SessionCookieConfig session = request.getServletContext().getSessionCookieConfig();
        ResponseCookie cookie = ResponseCookie.from(session.getName(), "")
                .path("/")
                .httpOnly(true)
                .secure(session.isSecure() || request.isSecure())
                .sameSite("Lax")
                .maxAge(0)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
