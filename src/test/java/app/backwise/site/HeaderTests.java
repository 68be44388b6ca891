package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class HeaderTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/how-we-decide", "/how-we-decide/evidence", "/how-we-decide/rules",
            "/how-we-decide/safety", "/how-we-decide/safety/signs",
            "/how-we-decide.csv", "/journal", "/assessment", "/assessment/AAAAAAAAAAAA/age", "/nothing-here",
            "/api/assessment/questions",
            "/api/nothing-here"})
    void areStrictOnEveryResponse(String path, Site site) {
        Page page = site.open(path);

        assertThat(page.header("Content-Security-Policy")).hasValue("default-src 'none'; style-src 'self'; "
                + "script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.header("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.header("X-Frame-Options")).hasValue("DENY");
        assertThat(page.header("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(page.header("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(page.header("Permissions-Policy")).hasValue("camera=(), geolocation=(), microphone=()");
        assertThat(page.header("Cache-Control")).hasValue("no-cache, no-store, max-age=0, must-revalidate");
        assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    /** Refused before any controller; the country can be chosen on that page too. */
    @ParameterizedTest
    @ValueSource(strings = {"/assessment/%25/result", "/journal;x=1", "/%252e/x"})
    void areStrictOnAddressesThatTheFirewallRefuses(String path, Site site) {
        assertThat(site.open(path).status()).isEqualTo(400);
    }

    @Test
    void askForTlsFromThenOnOverTls() {
        assertThat(mvc.get().uri("/").secure(true)).headers().containsHeader("Strict-Transport-Security");
        assertThat(mvc.get().uri("/")).headers().doesNotContainHeader("Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head link[rel=stylesheet][href]", "link[rel=icon][href]", ".brand img[src]"})
    void letBrowsersKeepHashedAssetsForAYear(String element, Site site) {
        Page home = site.open("/");
        String address = home.one(element).attr(element.contains("href") ? "href" : "src");
        Page asset = site.open(address);

        assertThat(address).matches(Pattern.compile("/assets/[a-z]+-[0-9a-f]{32}\\.(css|js|svg)"));
        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).hasValue("max-age=31536000, public");
        assertThat(asset.header("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/how-we-decide", "/how-we-decide/evidence", "/journal", "/assessment",
            "/nothing-here", "/api/assessment/rules", "/actuator/health"})
    void makeNoSessionForMereReading(String path, Site site) {
        site.open(path);
        site.open(path);

        assertThat(site.cookies()).doesNotContainKeys("backwise-session", "JSESSIONID", "backwise-journal");
    }

    @Test
    void keepTheSessionAndTheFormTokenFromScripts(Site site) {
        site.open("/assessment");
        site.send("main form[action=/assessment]");

        assertThat(site.cookieLine("backwise-session")).contains("HttpOnly", "SameSite=Lax").doesNotContain("Max-Age");
        assertThat(site.cookieLine("backwise-form")).contains("HttpOnly", "SameSite=Lax").doesNotContain("Max-Age");
    }
}
