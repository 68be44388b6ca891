package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;

class AnothersPasskeyTests {

    private static Authentication person(String name) {
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    }

    private static void shows(String owner) {
        PasskeySignIn.refuseAnothersPasskey(person(owner), new MockHttpServletRequest(),
                new MockHttpServletResponse());
    }

    @AfterEach
    void signsOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void confirmsNothingForWhoeverIsSignedIn() {
        SecurityContextHolder.getContext().setAuthentication(person("anna-4821"));

        assertThatThrownBy(() -> shows("bert-1234")).isInstanceOf(SessionAuthenticationException.class);
        assertThatCode(() -> shows("anna-4821")).doesNotThrowAnyException();
    }

    @Test
    void signsInWhoeverIsNot() {
        assertThatCode(() -> shows("bert-1234")).doesNotThrowAnyException();
    }
}
