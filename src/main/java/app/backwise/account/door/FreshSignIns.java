package app.backwise.account.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Asks whoever signed in a while ago to show who they are before they change how one signs in or delete everything: the
 * session may be in other hands by now.
 */
@Component
public class FreshSignIns implements AuthorizationManager<RequestAuthorizationContext>, AccessDeniedHandler {

    private static final String CONFIRM = "/account/confirm";
    private static final AuthorizationDecision YES = new AuthorizationDecision(true);
    private static final AuthorizationDecision NO = new AuthorizationDecision(false);
    private static final AuthorizationDecision NOT_FRESH = new AuthorizationDecision(false);

    private final Clock clock;

    FreshSignIns(Clock clock) {
        this.clock = clock;
    }

    /** Whether they signed in a short while ago. Guests have to sign in. */
    @Override
    public AuthorizationResult authorize(Supplier<? extends Authentication> person,
            RequestAuthorizationContext context) {
        return isGuest(person) ? NO : ofMember(context.getRequest());
    }

    /** Whether they signed in a short while ago, or are guests, who have nothing to show. */
    public AuthorizationResult orGuest(Supplier<? extends Authentication> person, RequestAuthorizationContext context) {
        return isGuest(person) ? YES : ofMember(context.getRequest());
    }

    private AuthorizationResult ofMember(HttpServletRequest request) {
        return SignedIn.of(request).filter(in -> in.isFresh(clock.instant())).isPresent() ? YES : NOT_FRESH;
    }

    private static boolean isGuest(Supplier<? extends Authentication> person) {
        return person.get() == null || person.get() instanceof AnonymousAuthenticationToken;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (!(refusal instanceof AuthorizationDeniedException denied)
                || denied.getAuthorizationResult() != NOT_FRESH) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        Door.to(request.getRequestURI()).keepFor(request);
        boolean byScript = request.getRequestURI().startsWith("/webauthn/");
        response.setStatus((byScript ? HttpStatus.UNAUTHORIZED : HttpStatus.SEE_OTHER).value());
        response.setHeader(HttpHeaders.LOCATION, CONFIRM);
    }
}
