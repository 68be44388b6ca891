package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session that somebody else has got hold of opens the journal, and takes nothing away for good. */
@WebTest
class ConfirmTests {

    private static final String FORM = "main form[action=/account/confirm]:has(#password)";
    private static final String NEW_PASSWORD = "quite another long password";

    @Autowired
    private DataSource database;

    private static void wait(MovableClock clock, int minutes) {
        clock.moveTo(WebTest.TODAY, LocalTime.of(9, minutes));
    }

    /** Somebody who signed in a while ago. */
    private static Member signedInBefore(Site site, MovableClock clock) {
        site.forge("/journal", "pain=4");
        Member member = Member.signUp(site);
        wait(clock, 11);
        return member;
    }

    private static Page confirm(Site site, String password) {
        return site.send(FORM, "password=" + password);
    }

    @ParameterizedTest
    @CsvSource({"/account/password, /account/password", "/journal/data/delete, /journal/data/delete"})
    void isAskedForBeforeAnythingIsTyped(String page, String afterwards, Site site, MovableClock clock) {
        signedInBefore(site, clock);

        assertThat(site.open(page).path()).isEqualTo("/account/confirm");
        assertThat(confirm(site, Member.PASSWORD).path()).isEqualTo(afterwards);
        assertThat(site.open(page).path()).as("once").isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"/account/recovery-codes, /account", "/account/passkeys/x/remove, /account",
            "/account/password, /account/password", "/journal/data/delete, /journal/data/delete",
            "/account/anything-else, /account"})
    void isAskedForBeforeAnythingIsDone(String action, String afterwards, Site site, Site other, MovableClock clock) {
        Member member = signedInBefore(site, clock);
        Page asked = site.forge(action, "password=" + NEW_PASSWORD, "confirm=yes");

        assertThat(asked.path()).isEqualTo("/account/confirm");
        assertThat(member.signIn(other).path()).as("with the old password").isEqualTo("/journal");
        assertThat(other.open("/account").main()).contains(Words.of("account.codes.left", 8));
        assertThat(member.signIn(new Site(other.port()), member.codes().get(0)).path()).as("with an old code")
                .isEqualTo("/account");
        assertThat(Member.pains(other)).containsExactly("4");
        assertThat(confirm(site, Member.PASSWORD).path()).isEqualTo(afterwards);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webauthn/register"})
    void isAskedForBeforeAPasskeyIsAdded(String path, Site site, MovableClock clock) {
        signedInBefore(site, clock);
        Page refused = site.fetch(site.request(path).header("X-XSRF-TOKEN", site.token())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Location")).hasValue("/account/confirm");

        site.open("/account/confirm");

        assertThat(confirm(site, Member.PASSWORD).path()).isEqualTo("/account");
        assertThat(site.fetch(site.request("/webauthn/register/options").header("X-XSRF-TOKEN", site.token())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"))).status())
                .isEqualTo(200);
    }

    @Test
    void isNotAskedForTenMinutesAfterSigningIn(Site site, MovableClock clock) {
        Member.signUp(site);
        wait(clock, 9);

        assertThat(site.open("/account/password").path()).isEqualTo("/account/password");
        assertThat(site.open("/journal/data/delete").path()).isEqualTo("/journal/data/delete");

        wait(clock, 11);

        assertThat(site.open("/account/password").path()).isEqualTo("/account/confirm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/journal", "/journal/data", "/journal/export.json", "/plan"})
    void isNotAskedForToReadAndWrite(String path, Site site, MovableClock clock) {
        signedInBefore(site, clock);

        assertThat(site.open(path).path()).isEqualTo(path);
    }

    @Test
    void isNotAskedOfGuests(Site site, MovableClock clock) {
        site.forge("/journal", "pain=4");
        wait(clock, 30);
        site.open("/journal/data/delete");

        assertThat(site.send("main form[action=/journal/data/delete]", "confirm=yes").h1())
                .isEqualTo(Words.of("transfer.deleted.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "0000-0000-0000-0000", "\u0000"})
    void refusesWhatIsNotTheirs(String password, Site site, MovableClock clock) {
        signedInBefore(site, clock);
        site.open("/account/password");
        Page refused = confirm(site, password);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#password");
        assertThat(refused.one("#password-error").text()).contains(Words.of("account.confirm.refused"));
        assertThat(refused.one("#password").val()).isEmpty();
        assertThat(site.open("/account/password").path()).isEqualTo("/account/confirm");
        assertThat(confirm(site, Member.PASSWORD).path()).as("back to where they were").isEqualTo("/account/password");
    }

    @Test
    void refusesThePasswordAndTheCodesOfAnother(Site site, Site other, MovableClock clock) {
        Member another = Member.signUp(other);
        other.open("/account/password");
        other.send("form[action=/account/password]", "password=" + NEW_PASSWORD);
        signedInBefore(site, clock);
        site.open("/account/password");

        assertThat(confirm(site, NEW_PASSWORD).status()).isEqualTo(422);
        assertThat(confirm(site, another.codes().get(1)).status()).isEqualTo(422);
    }

    @Test
    void takesARecoveryCodeOnce(Site site, MovableClock clock) {
        Member member = signedInBefore(site, clock);
        site.open("/account/password");

        assertThat(confirm(site, member.codes().get(2)).path()).isEqualTo("/account/password");

        wait(clock, 30);
        site.open("/account/password");

        assertThat(confirm(site, member.codes().get(2)).status()).as("a second time").isEqualTo(422);
    }

    @Test
    void asksForACodeWhereThereIsNoPassword(Site site, MovableClock clock) {
        Member.propose(site, "anna");
        List<String> codes = site.forge("/account/sign-up/secure", "way=passkey").texts(".codes li code");
        wait(clock, 11);
        Page asked = site.open("/account/password");

        assertThat(asked.one("label[for=password]").text()).isEqualTo(Words.of("account.confirm.code"));
        assertThat(confirm(site, codes.get(0)).path()).isEqualTo("/account/password");
    }

    @Test
    void isSlowedDownLikeSigningIn(Site site, MovableClock clock) {
        signedInBefore(site, clock);
        site.open("/account/password");
        Page page = confirm(site, "wrong");
        for (int tries = 0; tries < 12 && page.status() == 422; tries++) {
            page = confirm(site, "wrong");
        }

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.one(".error-summary a").text()).isEqualTo(Words.of("account.too-often"));
        assertThat(Integer.parseInt(page.header("Retry-After").orElseThrow())).isBetween(1, 61);
        assertThat(Member.isSignedIn(site)).isTrue();

        wait(clock, 15);
        site.open("/account/password");

        assertThat(confirm(site, Member.PASSWORD).path()).isEqualTo("/account/password");
    }

    /** Whoever has the id of the session from before gets no use of it. */
    @Test
    void changesTheIdOfTheSession(Site site, Site thief, MovableClock clock) {
        signedInBefore(site, clock);
        thief.cookies().putAll(site.cookies());
        site.open("/account/password");
        confirm(site, Member.PASSWORD);

        assertThat(Member.isSignedIn(site)).isTrue();
        assertThat(Member.isSignedIn(thief)).isFalse();
        assertThat(thief.open("/account/password").path()).isEqualTo("/account/sign-in");
    }

    /** Another tab with a form in it can still send that. */
    @Test
    void leavesTheFormsOfOtherTabsAsTheyAre(Site site, MovableClock clock) {
        signedInBefore(site, clock);
        String token = site.cookies().get("backwise-form");
        site.open("/account/password");
        confirm(site, Member.PASSWORD);

        assertThat(site.cookies().get("backwise-form")).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "//example.org", "/account/sign-out"})
    void leadsNowhereElse(String address, Site site, MovableClock clock) {
        signedInBefore(site, clock);
        site.open("/account/confirm?then=" + address + "&next=" + address);

        assertThat(site.forge("/account/confirm", "password=" + Member.PASSWORD, "then=" + address, "next=" + address)
                .path()).isEqualTo("/account");
    }

    @Test
    void needsTheTokenOfTheForm(Site site, MovableClock clock) {
        signedInBefore(site, clock);

        assertThat(site.post("/account/confirm", "password=" + Member.PASSWORD.replace(' ', '+')).status())
                .isEqualTo(403);
        assertThat(site.post("/account/recovery-codes", "").status()).isEqualTo(403);
    }

    @Test
    void offersThePasskeyWhereThereIsOneAndItWorks(Site site, MovableClock clock) {
        Member member = signedInBefore(site, clock);
        site.open("/account/confirm");

        assertThat(site.page().has("form[data-passkey]")).isFalse();

        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into user_entities (id, name) values (?, ?)").params(member.name(), member.name()).update();
        jdbc.sql("insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, "
                + "backup_state, created, last_used, label) values (?, ?, ?, false, false, current_timestamp, "
                + "current_timestamp, 'Phone')").params("key-of-" + member.name(), member.name(), new byte[] {1})
                .update();
        site.open("/account/confirm");

        assertThat(site.page().has("form[data-passkey]")).as("at another address than that of passkeys").isFalse();
    }
}
