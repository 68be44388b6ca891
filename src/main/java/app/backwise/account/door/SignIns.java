package app.backwise.account.door;

import app.backwise.account.member.Account;
import app.backwise.account.member.Accounts;
import app.backwise.journal.Departure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Signs people in and out of this browser's session, which gets a new id each time. */
@Component
public class SignIns {

    private final Accounts accounts;
    private final KnownBrowsers browsers;
    private final Departure departure;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SessionAuthenticationStrategy session;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignIns(Accounts accounts, KnownBrowsers browsers, Departure departure, CsrfTokenRepository tokens,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.departure = departure;
        this.events = events;
        this.clock = clock;
        this.session = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
    }

    public void signIn(String name, Way way, HttpServletRequest request, HttpServletResponse response) {
        session.onAuthentication(person(name), request, response);
        enter(name, way, request, response);
        browsers.remember(name, request, response);
        events.publishEvent(new AuditApplicationEvent(name, way == Way.SIGN_UP ? "sign-up" : "sign-in",
                "way=" + way.id()));
    }

    /** Somebody who is signed in has shown again who they are. The forms in their other tabs stay good. */
    public void confirm(String name, Way way, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        enter(name, way, request, response);
        events.publishEvent(new AuditApplicationEvent(name, "confirmed", "way=" + way.id()));
    }

    private void enter(String name, Way way, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person(name));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        int round = accounts.find(name).map(Account::sessionRound).orElse(0);
        new SignedIn(way, clock.instant(), round).keepIn(request.getSession());
    }

    private static Authentication person(String name) {
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    }

    /** Keeps this session where the others of the account have just been ended. */
    public void stay(String name, HttpServletRequest request) {
        request.changeSessionId();
        SignedIn.of(request).ifPresent(signedIn -> accounts.find(name)
                .ifPresent(account -> signedIn.byNewPassword(account.sessionRound()).keepIn(request.getSession())));
    }

    public void signOut(String name, HttpServletRequest request, HttpServletResponse response) {
        departure.leave(request, response);
        events.publishEvent(new AuditApplicationEvent(name, "sign-out"));
    }
}
