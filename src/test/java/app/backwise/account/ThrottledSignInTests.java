package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;

@WebTest
class ThrottledSignInTests {

    @Test
    void saysTheSameOfKnownAndUnknownNamesAndLetsTheOwnerIn(Site owner, Site stranger) {
        Member member = Member.signUp(owner);
        owner.cookies().remove("backwise-session");
        Member nobody = new Member("nobody-" + member.name().hashCode(), null);
        Page known = tryTooOften(member, stranger);
        Page unknown = tryTooOften(nobody, stranger);

        assertThat(known.status()).isEqualTo(429).isEqualTo(unknown.status());
        assertThat(known.main()).contains(Words.of("account.too-often")).isEqualTo(unknown.main());
        assertThat(Integer.parseInt(known.header("Retry-After").orElseThrow())).isBetween(1, 61);
        assertThat(known.one("#name").val()).isEqualTo(member.name());
        assertThat(member.signIn(stranger).status()).as("the right password").isEqualTo(429);
        assertThat(member.signIn(owner).path()).as("in a browser that is known").isEqualTo("/journal");

        Member.signOut(owner);

        assertThat(owner.cookies()).as("known no longer").doesNotContainKey("backwise-browser");
    }

    private static Page tryTooOften(Member member, Site site) {
        Page page = member.signIn(site, "wrong");
        for (int tries = 0; tries < 12 && page.status() == 422; tries++) {
            page = member.signIn(site, "wrong");
        }
        return page;
    }
}
