package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.RunningSite;
import app.backwise.Site;
import app.backwise.WebTest;
import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
@Tag("site")
class AccountCookieTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void areForThisHostAndNoScript(Site site) {
        Member.signUp(site);

        assertThat(site.cookieLine("backwise-browser").split("; "))
                .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=34560000")
                .noneMatch(attribute -> attribute.startsWith("Domain"));
        assertThat(site.cookieLine("backwise-session")).contains("HttpOnly", "SameSite=Lax").doesNotContain("Max-Age");
        assertThat(site.cookieLine("backwise-form")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void haveTheHostPrefixAndAreSecureOverTls(Site site) throws Exception {
        Member member = Member.signUp(site);
        MockHttpServletResponse form = mvc.get().uri("/account/sign-in").secure(true).exchange().getResponse();
        Cookie token = form.getCookie("__Host-backwise-form");

        assertThat(token).isNotNull();
        assertThat(token.getSecure()).isTrue();
        assertThat(token.isHttpOnly()).isTrue();
        assertThat(token.getPath()).isEqualTo("/");

        MvcTestResult signedIn = mvc.post().uri("/account/sign-in").secure(true).cookie(form.getCookies())
                .param("name", member.name()).param("password", Member.PASSWORD)
                .param("_csrf", Jsoup.parse(form.getContentAsString()).select("main input[name=_csrf]").attr("value"))
                .exchange();
        Cookie browser = signedIn.getResponse().getCookie("__Host-backwise-browser");

        assertThat(signedIn).hasStatus(303);
        assertThat(browser).isNotNull();
        assertThat(browser.getSecure()).isTrue();
        assertThat(browser.isHttpOnly()).isTrue();
        assertThat(browser.getPath()).isEqualTo("/");
    }

    @Test
    void nameTheSessionForThisHostWhereTheSiteIsFoundOverTls(@TempDir Path data) {
        try (RunningSite running = RunningSite.on(new RunningSite.Address("jdbc:h2:mem:tls", "sa", ""), data,
                "backwise.site.address=https://backwise.example")) {
            Site site = running.site();
            site.open("/assessment");
            site.send("main form[action=/assessment]");

            assertThat(site.page().question()).isEqualTo("age");
            assertThat(site.cookieLine("__Host-backwise-session").split("; "))
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .noneMatch(attribute -> attribute.startsWith("Domain"));
        }
    }
}
