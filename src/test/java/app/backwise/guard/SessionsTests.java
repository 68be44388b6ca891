package app.backwise.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionsTests {

    /** Another request ends it between the look whether it is there and its end. */
    private static final class EndedMeanwhile extends MockHttpSession {

        @Override
        public void invalidate() {
            super.invalidate();
            throw new IllegalStateException("Session already invalidated");
        }
    }

    @Test
    void endWhoeverWasFirst() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(new EndedMeanwhile());
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("anna", null));

        Sessions.end(request, new MockHttpServletResponse());

        assertThat(request.getSession(false)).isNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }
}
