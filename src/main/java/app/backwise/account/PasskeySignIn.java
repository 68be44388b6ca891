package app.backwise.account;

import app.backwise.account.door.Door;
import app.backwise.account.door.SignIns;
import app.backwise.account.door.SignedIn;
import app.backwise.account.door.Way;
import app.backwise.journal.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Signs in whoever shows a passkey, or lets them show again who they are. */
class PasskeySignIn implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    private final SignIns signIns;
    private final WayIn wayIn;
    private final Visitors visitors;

    PasskeySignIn(SignIns signIns, WayIn wayIn, Visitors visitors) {
        this.signIns = signIns;
        this.wayIn = wayIn;
        this.visitors = visitors;
    }

    @Override
    public <T extends WebAuthnAuthenticationFilter> T postProcess(T filter) {
        filter.setSessionAuthenticationStrategy(PasskeySignIn::refuseAnothersPasskey);
        filter.setAuthenticationSuccessHandler(this::signIn);
        filter.setAuthenticationFailureHandler((request, response, refusal) -> response
                .setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()));
        return filter;
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        if (SignedIn.of(request).isPresent()) {
            signIns.confirm(person.getName(), Way.PASSKEY, request, response);
            response.setHeader(HttpHeaders.LOCATION, Door.of(request).page());
        } else {
            signIns.signIn(person.getName(), Way.PASSKEY, request, response);
            response.setHeader(HttpHeaders.LOCATION, wayIn.after(visitors.of(request, response)));
        }
    }

    /** Whoever is signed in shows by a passkey who they are, and nobody else. */
    static void refuseAnothersPasskey(Authentication owner, HttpServletRequest request, HttpServletResponse response) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && !person.getName().equals(owner.getName())) {
            throw new SessionAuthenticationException("The passkey of another account");
        }
    }
}
