package app.backwise.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the token of forms in a cookie and not in the session, so that reading a page makes no session and a form
 * outlives a restart. Over TLS the cookie has a name that browsers accept from this host only.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    private static final String COOKIE = "backwise-form";

    private final CsrfTokenRepository plain = named(COOKIE);
    private final CsrfTokenRepository overTls = named("__Host-" + COOKIE);

    private static CsrfTokenRepository named(String cookieName) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookieName);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return tokens(request).generateToken(request);
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        tokens(request).saveToken(token, request, response);
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return tokens(request).loadToken(request);
    }

    private CsrfTokenRepository tokens(HttpServletRequest request) {
        return request.isSecure() ? overTls : plain;
    }
}
