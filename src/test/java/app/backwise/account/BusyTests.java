package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.account.secret.Crowd;
import app.backwise.account.secret.Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told while more passwords are to be checked than can be at once. */
@WebTest
class BusyTests {

    private static final String SECURE = "form[action=/account/sign-up/secure]:has(#password)";

    @Autowired
    private Passwords passwords;

    private static void isToldToWait(Page page) {
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.one(".error-summary a").text()).isEqualTo(Words.of("account.busy"));
        assertThat(Integer.parseInt(page.header("Retry-After").orElseThrow())).isBetween(1, 10);
    }

    @Test
    void isTheSameWhetherThereIsAnAccountOrNot(Site site, Site known, Site unknown) throws Exception {
        Member member = Member.signUp(site);
        Page ofKnown;
        Page ofUnknown;
        try (Crowd crowd = Crowd.at(passwords)) {
            ofKnown = member.signIn(known);
            ofUnknown = new Member("nobody-0000", null).signIn(unknown);
        }

        isToldToWait(ofKnown);
        isToldToWait(ofUnknown);
        assertThat(ofKnown.main()).isEqualTo(ofUnknown.main());
        assertThat(ofKnown.headers().map().keySet()).isEqualTo(ofUnknown.headers().map().keySet());
        assertThat(ofKnown.one("#name").val()).isEqualTo(member.name());
        assertThat(member.signIn(known).path()).as("afterwards").isEqualTo("/journal");
    }

    @Test
    void keepsTheNewNameUntilThereIsTime(Site site) throws Exception {
        String name = Member.propose(site, "anna");
        try (Crowd crowd = Crowd.at(passwords)) {
            isToldToWait(site.send(SECURE, "password=" + Member.PASSWORD));
        }

        assertThat(site.page().one("#name").val()).isEqualTo(name);
        assertThat(site.send(SECURE, "password=" + Member.PASSWORD).path()).isEqualTo("/account/recovery-codes");
    }

    @Test
    void keepsTheOldPasswordUntilThereIsTime(Site site, Site other) throws Exception {
        Member member = Member.signUp(site);
        site.open("/account/password");
        try (Crowd crowd = Crowd.at(passwords)) {
            isToldToWait(site.send("form[action=/account/password]", "password=quite another long password"));
        }

        assertThat(member.signIn(other).path()).isEqualTo("/journal");
    }
}
