package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@WebTest
class RecoveryCodeTests {

    private static final String NEW_PASSWORD = "quite another long password";

    @Test
    void opensTheAccountOnceAndAdvisesANewPassword(Site site, Site other, Site third) {
        Member member = Member.signUp(site);
        Page account = member.signIn(other, member.codes().get(3));

        assertThat(account.path()).isEqualTo("/account");
        assertThat(account.main()).contains(Words.of("account.by-code"), Words.of("account.codes.left", 7));
        assertThat(member.signIn(third, member.codes().get(3)).status()).as("a second time").isEqualTo(422);
        assertThat(member.signIn(third, member.codes().get(4)).path()).isEqualTo("/account");
    }

    @Test
    void isReadHoweverItIsTyped(Site site, Site other) {
        Member member = Member.signUp(site);
        String typed = " " + member.codes().get(0).toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o')
                .replace('1', 'l');

        assertThat(member.signIn(other, typed).path()).isEqualTo("/account");
    }

    @Test
    void isNotTakenForAnotherAccount(Site site, Site other, Site third) {
        Member one = Member.signUp(site);
        Member two = Member.signUp(other);

        assertThat(two.signIn(third, one.codes().get(0)).status()).isEqualTo(422);
        assertThat(one.signIn(third, one.codes().get(0)).path()).isEqualTo("/account");
    }

    @Test
    void allowsANewPasswordWithoutTheOldOne(Site site, Site other, Site third) {
        Member member = Member.signUp(site);
        member.signIn(other, member.codes().get(0));
        other.open("/account/password");
        other.send("form[action=/account/password]", "password=" + NEW_PASSWORD);

        assertThat(member.signIn(third).status()).isEqualTo(422);
        assertThat(member.signIn(third, NEW_PASSWORD).path()).isEqualTo("/journal");
    }

    /** Somebody who found the codes has no more use of them than somebody who knew the password. */
    @Test
    void endsWithTheOldPassword(Site site, Site other, Site third) {
        Member member = Member.signUp(site);
        Page form = site.open("/account/password");

        assertThat(form.main()).contains(Words.of("account.password.ends-codes"));

        Page shown = site.send("form[action=/account/password]", "password=" + NEW_PASSWORD);
        List<String> fresh = shown.texts(".codes li code");

        assertThat(shown.path()).isEqualTo("/account/recovery-codes");
        assertThat(shown.main()).contains(Words.of("account.codes.after-password"));
        assertThat(fresh).hasSize(8).doesNotContainAnyElementsOf(member.codes());
        assertThat(member.signIn(other, member.codes().get(0)).status()).as("an old one").isEqualTo(422);
        assertThat(member.signIn(third, fresh.get(0)).path()).as("a new one").isEqualTo("/account");
        assertThat(site.open("/account").main()).contains(Words.of("account.codes.left", 7));
    }

    /** The answer with the codes may be lost on its way. */
    @Test
    void isShownOnTheNextVisitIfItWasNotSeen(Site site) {
        Member.signUp(site);
        String token = site.token();
        site.fetch(site.request("/account/recovery-codes").header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.noBody()));

        assertThat(site.open("/account").path()).isEqualTo("/account/recovery-codes");
        assertThat(site.page().texts(".codes li code")).hasSize(8);
        assertThat(site.open("/account").path()).isEqualTo("/account");
    }

    @Test
    void asksForAPasswordUntilThereIsOne(Site site, Site other) {
        Member member = Member.signUp(site);
        member.signIn(other, member.codes().get(0));

        assertThat(other.page().main()).contains(Words.of("account.by-code"));

        other.open("/account/password");
        other.send("form[action=/account/password]", "password=" + NEW_PASSWORD);

        assertThat(other.open("/account").main()).doesNotContain(Words.of("account.by-code"));
    }

    @Test
    void isReplacedByNewOnes(Site site, Site other) {
        Member member = Member.signUp(site);
        site.open("/account");
        List<String> fresh = site.send("form[action=/account/recovery-codes]").texts(".codes li code");

        assertThat(fresh).hasSize(8).doesNotContainAnyElementsOf(member.codes());
        assertThat(member.signIn(other, member.codes().get(0)).status()).isEqualTo(422);
        assertThat(member.signIn(other, fresh.get(0)).path()).isEqualTo("/account");
    }
}
