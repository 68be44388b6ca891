package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SignUpTests {

    private static final String SECURE = "form[action=/account/sign-up/secure]:has(#password)";
    private static final String SESSION = "backwise-session";

    @Autowired
    private DataSource database;

    private boolean exists(String name) {
        return JdbcClient.create(database).sql("select count(*) from account where name = ?").param(name)
                .query(Integer.class).single() == 1;
    }

    @Test
    void makesAnAccountAndKeepsTheJournalOfThisBrowser(Site site) {
        site.forge("/journal", "pain=4");
        String name = Member.propose(site, "Anna");

        assertThat(name).matches("anna-[0-9]{4}");
        assertThat(site.page().main()).contains(Words.of("account.sign-up.guest", 1));
        assertThat(exists(name)).as("before the password").isFalse();

        Page codes = site.send(SECURE, "password=" + Member.PASSWORD);

        assertThat(codes.path()).isEqualTo("/account/recovery-codes");
        assertThat(codes.texts(".codes li code")).hasSize(8).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(exists(name)).isTrue();
        assertThat(Member.pains(site)).containsExactly("4");
        assertThat(site.cookies().get("backwise-journal")).as("key of the guest journal").isEmpty();
        assertThat(Member.isSignedIn(site)).isTrue();
    }

    @Test
    void leavesTheSignInAloneWhenTheFormArrivesAgainLate(Site site) {
        Member.propose(site, "anna");
        Map<String, String> before = Map.copyOf(site.cookies());
        site.send(SECURE, "password=" + Member.PASSWORD);
        site.cookies().putAll(before);

        Page late = site.forge("/account/sign-up/secure", "password=" + Member.PASSWORD);

        assertThat(late.path()).isEqualTo("/account/sign-up");
        assertThat(site.cookies().get(SESSION)).as("id of a session").isEqualTo(before.get(SESSION));
    }

    @Test
    void showsTheCodesOnce(Site site) {
        Member member = Member.signUp(site);

        assertThat(site.open("/account/recovery-codes").path()).isEqualTo("/account");
        assertThat(site.page().text()).doesNotContain(member.codes().get(0));
    }

    @Test
    void keepsHashesOnly(Site site) {
        Member member = Member.signUp(site);
        JdbcClient jdbc = JdbcClient.create(database);
        List<Map<String, Object>> rows =
                jdbc.sql("select * from account a join recovery_code c on c.account_name = a.name "
                        + "where a.name = ?").param(member.name()).query().listOfRows();

        assertThat(rows).hasSize(8);
        assertThat(rows.get(0).toString()).contains("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(Member.PASSWORD);
        assertThat(rows.toString()).doesNotContain(member.codes())
                .doesNotContain(member.codes().get(0).replace("-", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "-ab", "ab-", "a--b", "anna@example", "änna", "<b>", "anna_x"})
    void refusesWhatIsNoName(String name, Site site) {
        site.open("/account/sign-up");
        Page refused = site.send("form[action=/account/sign-up]", "name=" + name);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#name");
        assertThat(refused.one("#name").val()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "short one, too-short", "password1234, too-plain", "bertrambertram, too-plain"})
    void refusesAWeakPassword(String password, String problem, Site site) {
        String name = Member.propose(site, "bertram");
        Page refused = site.send(SECURE, "password=" + password);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of("account.password." + problem));
        assertThat(refused.one("#name").val()).isEqualTo(name);
        assertThat(refused.one("#password").val()).as("a password is never sent back").isEmpty();
        assertThat(exists(name)).isFalse();
    }

    @Test
    void refusesAPasswordOverTwoHundredCharacters(Site site) {
        Member.propose(site, "carl");

        assertThat(site.send(SECURE, "password=" + "abcdefghi ".repeat(20) + "x").status()).isEqualTo(422);
        assertThat(site.send(SECURE, "password=" + "😖bcde fghi".repeat(20)).path())
                .isEqualTo("/account/recovery-codes");
    }

    @Test
    void givesTwoPeopleOfOneNameDifferentUserNames(Site site, Site other) {
        assertThat(Member.signUp(site).name()).isNotEqualTo(Member.signUp(other).name());
    }

    @Test
    void proposesAnotherNameIfTheOneWasTakenMeanwhile(Site site) {
        String name = Member.propose(site, "dora");
        JdbcClient.create(database).sql("insert into account (name, created_at) values (?, current_timestamp)")
                .param(name)
                .update();
        Page refused = site.send(SECURE, "password=" + Member.PASSWORD);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains(Words.of("account.name.changed"));
        assertThat(refused.one("#name").val()).isNotEqualTo(name);
        assertThat(site.send(SECURE, "password=" + Member.PASSWORD).path()).isEqualTo("/account/recovery-codes");
    }

    @Test
    void makesOneAccountOfAFormSentTwice(Site site) {
        Member.propose(site, "emil");
        Page form = site.page();
        site.fetch(site.request("/account/sign-up/secure")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("password=correct+horse+battery+staple&_csrf="
                        + java.net.URLEncoder.encode(form.one("main form:has(#password) input[name=_csrf]").val(),
                                java.nio.charset.StandardCharsets.UTF_8))));
        Page again = site.forge("/account/sign-up/secure", "password=" + Member.PASSWORD);

        assertThat(again.path()).as("codes not seen yet").isEqualTo("/account/recovery-codes");
        assertThat(JdbcClient.create(database).sql("select count(*) from account where name like 'emil-%'")
                .query(Integer.class).single()).isOne();
    }

    @Test
    void asksForTheNameFirst(Site site) {
        assertThat(site.open("/account/sign-up/secure").path()).isEqualTo("/account/sign-up");
        assertThat(site.forge("/account/sign-up/secure", "password=" + Member.PASSWORD).path())
                .isEqualTo("/account/sign-up");
    }

    @Test
    void leadsSomebodySignedInToTheirAccount(Site site) {
        Member.signUp(site);

        assertThat(site.open("/account/sign-up").path()).isEqualTo("/account");
        assertThat(site.open("/account/sign-in").path()).isEqualTo("/account");
    }
}
