package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.RunningSite;
import app.backwise.Site;
import app.backwise.WebTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WebTest
@Tag("site")
class SignOutTests {

    private static final String EVERYTHING = "\"cache\", \"cookies\", \"storage\"";
    private static final String ALL_BUT_COOKIES = "\"cache\", \"storage\"";

    /** The answer to a form, and not the page it leads to. */
    private static Page post(Site site, String path, String fields) {
        String body = fields + "_csrf=" + URLEncoder.encode(site.token(), StandardCharsets.UTF_8);
        return site.fetch(site.request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static Page signOut(Site site) {
        return post(site, "/account/sign-out", "");
    }

    private static Page delete(Site site) {
        return post(site, "/journal/data/delete", "confirm=yes&");
    }

    private static List<String> cookiesSet(Page page) {
        return page.headers().allValues("Set-Cookie");
    }

    @Test
    void leavesNothingInTheBrowser(Site site) {
        site.forge("/journal", "pain=4");
        Member.signUp(site);
        Page answer = signOut(site);

        assertThat(answer.header("Clear-Site-Data")).hasValue(EVERYTHING);
        assertThat(site.cookies()).isEmpty();
    }

    /** Some browsers do not know the header, and none heeds it without TLS. */
    @Test
    void endsTheCookiesOfSessionAndJournalByName(Site site) {
        Member.signUp(site);
        site.cookies().put("backwise-journal", "A".repeat(43));
        Page answer = signOut(site);

        assertThat(cookiesSet(answer)).anySatisfy(line -> assertThat(line).startsWith("backwise-session=;")
                .contains("Path=/", "Max-Age=0", "HttpOnly", "SameSite=Lax"))
                .anySatisfy(line -> assertThat(line).startsWith("backwise-journal=;").contains("Path=/", "Max-Age=0"));
    }

    @Test
    void keepsTheKeyToAJournalThatMayBeSomebodyElses(Site site) {
        Member member = Member.signUp(site);
        signOut(site);
        site.forge("/journal", "pain=7");
        String key = site.cookies().get("backwise-journal");
        member.signIn(site);
        site.send("form[action=/account/claim]", "choice=leave");
        Page answer = signOut(site);

        assertThat(answer.header("Clear-Site-Data")).hasValue(ALL_BUT_COOKIES);
        assertThat(cookiesSet(answer)).noneMatch(line -> line.startsWith("backwise-journal"))
                .anySatisfy(line -> assertThat(line).startsWith("backwise-session=;").contains("Max-Age=0"));
        assertThat(site.cookies().get("backwise-journal")).isEqualTo(key);
        assertThat(Member.pains(site)).containsExactly("7");
    }

    @Test
    void keepsTheKeyWhileADeletionCanBeUndone(Site site) {
        Member member = Member.signUp(site);
        signOut(site);
        Page journal = site.forge("/journal", "pain=7");
        site.open(journal.one(".entries a[href*='/journal/entries/']").attr("href"));
        site.send("form[action$=/delete]");
        member.signIn(site);

        assertThat(signOut(site).header("Clear-Site-Data")).hasValue(ALL_BUT_COOKIES);
    }

    @Test
    void comesWithDeletingEverything(Site site, Site guest) {
        site.forge("/journal", "pain=4");
        Member.signUp(site);

        assertThat(delete(site).header("Clear-Site-Data")).hasValue(EVERYTHING);
        assertThat(site.cookies()).isEmpty();

        guest.forge("/journal", "pain=4");

        assertThat(delete(guest).header("Clear-Site-Data")).hasValue(EVERYTHING);
        assertThat(guest.cookies()).isEmpty();
    }

    @Test
    void keepsAnothersKeyWhenAnAccountIsDeleted(Site site) {
        Member member = Member.signUp(site);
        signOut(site);
        site.forge("/journal", "pain=7");
        member.signIn(site);

        assertThat(delete(site).header("Clear-Site-Data")).hasValue(ALL_BUT_COOKIES);
        assertThat(Member.isSignedIn(site)).isFalse();
        assertThat(Member.pains(site)).containsExactly("7");
    }

    @Test
    void leavesNoSessionBehindOverTls(@TempDir Path data) {
        try (RunningSite running = RunningSite.on(new RunningSite.Address("jdbc:h2:mem:sign-out", "sa", ""), data,
                "backwise.site.address=https://backwise.example")) {
            Site site = running.site();
            Member.signUp(site);
            Page answer = signOut(site);

            assertThat(answer.header("Clear-Site-Data")).hasValue(EVERYTHING);
            assertThat(cookiesSet(answer)).anySatisfy(line -> assertThat(line.split("; "))
                    .contains("__Host-backwise-session=", "Path=/", "Max-Age=0", "Secure", "HttpOnly", "SameSite=Lax"));
        }
    }
}
