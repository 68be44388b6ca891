package app.backwise.account.passkey;

import app.backwise.guard.WaitException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 400 to what is no passkey, which Spring Security's filters take for a fault of the server. */
public class PasskeyRefusals extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessResourceFailureException | WaitException e) {
            throw e;
        } catch (RuntimeException e) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/webauthn/") && !request.getRequestURI().equals("/login/webauthn");
    }
}
