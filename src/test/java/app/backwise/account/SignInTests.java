package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class SignInTests {

    @Test
    void showsTheSameJournalOnAnotherDevice(Site phone, Site laptop) {
        phone.forge("/journal", "pain=4", "note=from the phone");
        Member member = Member.signUp(phone);
        Page journal = member.signIn(laptop);

        assertThat(journal.path()).isEqualTo("/journal");
        assertThat(journal.texts(".entries .pain b")).containsExactly("4");

        laptop.forge("/journal", "pain=7");

        assertThat(Member.pains(phone)).containsExactly("7", "4");
        assertThat(laptop.cookies()).doesNotContainKey("backwise-journal");
    }

    @Test
    void takesTheNameInCapitals(Site site, Site other) {
        Member member = Member.signUp(site);

        assertThat(new Member(" " + member.name().toUpperCase() + " ", member.codes()).signIn(other).path())
                .isEqualTo("/journal");
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownName(Site site, Site other) {
        Member member = Member.signUp(site);
        Page wrong = member.signIn(other, "wrong horse battery staple");
        String words = wrong.main();
        Page unknown = new Member("nobody-0000", null).signIn(other);

        assertThat(wrong.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(words).contains(Words.of("account.sign-in.refused")).isEqualTo(unknown.main());
        assertThat(wrong.one("#name").val()).isEqualTo(member.name());
        assertThat(wrong.one("#password").val()).isEmpty();
        assertThat(wrong.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
        assertThat(Member.isSignedIn(other)).isFalse();
    }

    @Test
    void marksBothFieldsWhenTheyDoNotGoTogether(Site site) {
        Page refused = new Member("nobody-0000", null).signIn(site);

        assertThat(refused.one("#name").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.one("#password").attr("aria-invalid")).isEqualTo("true");
        assertThat(site.open("/account/sign-in").has("[aria-invalid]")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "' or 1=1 --", "\u0000", "a\u0000b-1234", "x\uD83D\uDE16", "<script>", "*", "%"})
    void refusesOddNamesInTheSameWords(String name, Site site) {
        Page refused = new Member(name, null).signIn(site, "\u0000 odd password");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains(Words.of("account.sign-in.refused"));
    }

    @Test
    void changesTheIdOfTheSession(Site site, Site other) {
        Member member = Member.signUp(site);
        other.open("/assessment");
        other.send("main form[action=/assessment]");
        String before = other.cookies().get("backwise-session");
        String token = other.cookies().get("backwise-form");
        member.signIn(other);

        assertThat(before).isNotNull();
        assertThat(other.cookies().get("backwise-session")).isNotEqualTo(before);
        assertThat(other.cookies().get("backwise-form")).isNotEqualTo(token);

        site.cookies().put("backwise-session", before);

        assertThat(Member.isSignedIn(site)).as("with the id from before").isFalse();
    }

    @Test
    void needsTheTokenOfTheForm(Site site, Site other) {
        Member member = Member.signUp(site);

        assertThat(other.post("/account/sign-in", "name=" + member.name() + "&password=correct+horse+battery+staple")
                .status()).isEqualTo(403);
        assertThat(site.post("/account/sign-out", "").status()).isEqualTo(403);
        assertThat(Member.isSignedIn(site)).isTrue();
    }

    @Test
    void endsWithSigningOut(Site site) {
        site.forge("/journal", "pain=4");
        Member.signUp(site);
        String session = site.cookies().get("backwise-session");

        Page out = Member.signOut(site);
        assertThat(out.h1()).isEqualTo(Words.of("account.signed-out.title"));
        assertThat(out.one("main .button").attr("href")).as("the way in").isEqualTo("/account/sign-in");
        assertThat(Member.isSignedIn(site)).isFalse();
        assertThat(Member.pains(site)).isEmpty();

        site.cookies().put("backwise-session", session);

        assertThat(site.open("/account").path()).isEqualTo("/account/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/account/password", "/account/claim", "/account/recovery-codes",
            "/account/anything"})
    void isAskedForOnEveryPageOfTheAccount(String path, Site site) {
        assertThat(site.fetch(site.request(path).GET()).status()).isEqualTo(303);
        assertThat(site.open(path).path()).isEqualTo("/account/sign-in");
        assertThat(site.cookies()).doesNotContainKey("backwise-session");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/sign-out", "/account/password", "/account/claim", "/account/recovery-codes",
            "/account/passkeys/x/remove"})
    void isAskedForBeforeChangingAnything(String path, Site site) {
        assertThat(site.forge(path, "password=" + Member.PASSWORD, "choice=add").path()).isEqualTo("/account/sign-in");
    }
}
