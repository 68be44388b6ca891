package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;

@WebTest
class ClaimTests {

    private static Member withTwoJournals(Site site, Site other) {
        site.forge("/journal", "pain=4");
        Member member = Member.signUp(site);
        other.forge("/journal", "pain=7");
        other.forge("/journal", "pain=8");
        return member;
    }

    @Test
    void addsTheJournalOfThisBrowser(Site site, Site other) {
        Member member = withTwoJournals(site, other);
        Page question = member.signIn(other);

        assertThat(question.path()).isEqualTo("/account/claim");
        assertThat(question.main()).contains(Words.of("account.claim.hint", 2));
        assertThat(question.ticked()).isEmpty();

        Page journal = other.send("form[action=/account/claim]", "choice=add");

        assertThat(journal.path()).isEqualTo("/journal");
        assertThat(journal.one("main .saved").text()).isEqualTo(Words.of("saved.claimed"));
        assertThat(journal.texts(".entries .pain b")).containsExactly("8", "7", "4");
        assertThat(Member.pains(site)).containsExactly("8", "7", "4");
        assertThat(other.cookies().get("backwise-journal")).isEmpty();
        assertThat(other.open("/account/claim").path()).isEqualTo("/journal");
    }

    @Test
    void leavesItHereIfAsked(Site site, Site other) {
        Member member = withTwoJournals(site, other);
        member.signIn(other);

        assertThat(other.send("form[action=/account/claim]", "choice=leave").texts(".entries .pain b"))
                .containsExactly("4");

        Member.signOut(other);

        assertThat(Member.pains(other)).containsExactly("8", "7");
        assertThat(member.signIn(other).path()).as("asked again").isEqualTo("/account/claim");
    }

    @Test
    void needsAnAnswer(Site site, Site other) {
        withTwoJournals(site, other).signIn(other);
        Page refused = other.send("form[action=/account/claim]");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").text()).isEqualTo(Words.of("account.claim.empty"));
        assertThat(refused.has(refused.one(".error-summary a").attr("href"))).isTrue();
    }

    @Test
    void addsOnceFromTwoTabs(Site site, Site other) {
        withTwoJournals(site, other).signIn(other);
        String key = other.cookies().get("backwise-journal");
        other.forge("/account/claim", "choice=add");
        other.cookies().put("backwise-journal", key);
        other.forge("/account/claim", "choice=add");

        assertThat(Member.pains(other)).containsExactly("8", "7", "4");
    }

    @Test
    void doesNotAskAboutAnEmptyJournal(Site site, Site other) {
        Member member = Member.signUp(site);

        assertThat(member.signIn(other).path()).isEqualTo("/journal");
        assertThat(other.open("/account/claim").path()).isEqualTo("/journal");
    }

    @Test
    void cannotBringInTheJournalOfAnotherAccount(Site site, Site other, Site third) {
        third.forge("/journal", "pain=1");
        String key = third.cookies().get("backwise-journal");
        Member.signUp(third);
        Member member = withTwoJournals(site, other);
        other.cookies().put("backwise-journal", key);
        member.signIn(other);
        other.forge("/account/claim", "choice=add");

        assertThat(Member.pains(other)).containsExactly("4");
        assertThat(Member.pains(third)).containsExactly("1");
    }
}
