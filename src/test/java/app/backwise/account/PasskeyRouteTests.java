package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of Spring Security, which no controller answers. */
@WebTest
class PasskeyRouteTests {

    private static Page send(Site site, String method, String path, String body) {
        String token = site.token();
        return site.follow(site.request(path).header("X-XSRF-TOKEN", token)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webauthn/register/options", "/webauthn/register"})
    void needSomebodySignedInToRegister(String path, Site site) {
        assertThat(send(site, "POST", path, "{}").status()).isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webauthn/register/options", "/webauthn/register", "/webauthn/authenticate/options",
            "/login/webauthn"})
    void needTheTokenOfAForm(String path, Site site) {
        Member.signUp(site);

        assertThat(site.follow(site.request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))).status()).isEqualTo(403);
    }

    @Test
    void removeNoPasskeyPastTheLastWayIn(Site site) {
        Member.signUp(site);

        assertThat(send(site, "DELETE", "/webauthn/register/anything", "").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"id\": 1}", "not json", "{\"publicKey\": {}}",
            "{\"publicKey\": {\"credential\": {}, \"label\": \"x\"}}",
            "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                    + "\"response\":{\"authenticatorData\":\"AAAA\","
                    + "\"clientDataJSON\":\"AAAA\",\"signature\":\"AAAA\"}}",
            "{\"publicKey\":{\"label\":\"x\",\"credential\":{\"id\":\"AAAA\",\"rawId\":\"AAAA\","
                    + "\"type\":\"public-key\","
                    + "\"clientExtensionResults\":{},\"response\":{\"attestationObject\":\"AAAA\","
                    + "\"clientDataJSON\":\"AAAA\","
                    + "\"transports\":[]}}}}"})
    void refuseWhatIsNoPasskey(String body, Site site) {
        Member.signUp(site);
        for (String path : new String[] {"/webauthn/register", "/login/webauthn"}) {
            assertThat(send(site, "POST", path, body).status()).as(path).isBetween(400, 499);
        }
        send(site, "POST", "/webauthn/register/options", body);
        send(site, "POST", "/webauthn/authenticate/options", body);
        for (String path : new String[] {"/webauthn/register", "/login/webauthn"}) {
            assertThat(send(site, "POST", path, body).status()).as(path).isBetween(400, 499);
        }
        assertThat(Member.isSignedIn(site)).isTrue();
    }

    @Test
    void areNotOfferedWhereTheAddressIsAnother(Site site) {
        site.open("/account/sign-in");

        assertThat(site.page().has("form[data-passkey], script")).isFalse();

        Member.signUp(site);

        assertThat(site.open("/account").has("form[data-passkey], script")).isFalse();
    }
}
