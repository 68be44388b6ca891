package app.backwise.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a session begin where there is a place for it, and end soon if nothing is done in it. Whoever has to wait, for a
 * session or for anything else, is told so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class SessionLimit extends OncePerRequestFilter {

    static final String NETWORK = SessionLimit.class.getName() + ".network";
    private static final String UNUSED = SessionLimit.class.getName() + ".unused";

    private final SessionPlaces places;
    private final Duration unused;

    SessionLimit(SessionPlaces places, LimitSettings settings) {
        this.places = places;
        this.unused = settings.unusedSession();
    }

    /** Something was done in this session: it stays as long as any other. */
    public static void keep(HttpSession session) {
        if (session.getAttribute(UNUSED) != null) {
            session.removeAttribute(UNUSED);
            session.setMaxInactiveInterval(
                    (int) Duration.ofMinutes(session.getServletContext().getSessionTimeout()).toSeconds());
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession known = request.getSession(false);
        if (known != null && request.getMethod().equals("POST")) {
            keep(known);
        }
        try {
            chain.doFilter(new Bounded(request), response);
        } catch (WaitException e) {
            refuse(e, response);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof WaitException wait)) {
                throw e;
            }
            refuse(wait, response);
        }
    }

    private static void refuse(WaitException wait, HttpServletResponse response) throws IOException {
        wait.tell(response);
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private HttpSession begin(HttpServletRequest request) {
        String network = Network.of(request.getRemoteAddr());
        places.take(network);
        try {
            HttpSession session = request.getSession();
            session.setAttribute(NETWORK, network);
            session.setAttribute(UNUSED, true);
            session.setMaxInactiveInterval((int) unused.toSeconds());
            return session;
        } catch (IllegalStateException e) {
            places.giveBack(network);
            throw e;
        }
    }

    private final class Bounded extends HttpServletRequestWrapper {

        private Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            HttpSession known = super.getSession(false);
            return known != null || !create ? known : begin((HttpServletRequest) getRequest());
        }
    }
}
