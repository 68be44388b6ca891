package app.backwise.account.door;

import app.backwise.account.member.Accounts;
import app.backwise.guard.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whose account is gone, or whose sessions were ended, on whichever instance they come next. */
public class SessionCheck extends OncePerRequestFilter {

    private final Accounts accounts;

    public SessionCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && !isStillIn(person.getName(), request)) {
            Sessions.end(request, response);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    private boolean isStillIn(String name, HttpServletRequest request) {
        return SignedIn.of(request)
                .flatMap(signedIn -> accounts.find(name).filter(account -> account.sessionRound() == signedIn.round()))
                .isPresent();
    }
}
