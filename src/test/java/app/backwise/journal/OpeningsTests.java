package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.journal.sealing.Hash;
import com.github.benmanes.caffeine.cache.Cache;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;

class OpeningsTests {

    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
    private final Openings openings = new Openings(tokens);

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        CsrfToken token = tokens.generateToken(request);
        tokens.saveToken(token, request, null);
        return request;
    }

    private GuestKey key(MockHttpServletRequest request) {
        return openings.key(new Browser(request, null));
    }

    @Test
    void giveABrowserOneKeyForAMoment() {
        MockHttpServletRequest browser = request();

        assertThat(key(browser)).isEqualTo(key(browser)).isNotEqualTo(key(request()));
    }

    @Test
    void rememberNoTokenOfForms() {
        MockHttpServletRequest browser = request();
        key(browser);

        assertThat(ReflectionTestUtils.getField(openings, "turns"))
                .isInstanceOfSatisfying(Cache.class, turns -> assertThat(turns.asMap().keySet().toArray())
                        .containsExactly(Hash.of(tokens.loadToken(browser).getToken())));
    }

    @Test
    void giveABrowserWithoutFormsAnotherKeyEachTime() {
        MockHttpServletRequest browser = new MockHttpServletRequest();

        assertThat(key(browser)).isNotEqualTo(key(browser));
    }
}
