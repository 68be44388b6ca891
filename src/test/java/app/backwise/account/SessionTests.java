package app.backwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import app.backwise.journal.WholeJournals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SessionTests {

    private static final String NEW_PASSWORD = "quite another long password";

    @Autowired
    private WholeJournals journals;

    @Autowired
    private DataSource database;

    @Test
    void endsOnOtherDevicesWhenThePasswordIsChanged(Site site, Site other) {
        Member member = Member.signUp(site);
        Member.signOut(site);
        member.signIn(site);
        member.signIn(other);
        site.open("/account/password");
        Page codes = site.send("form[action=/account/password]", "password=" + NEW_PASSWORD);

        assertThat(codes.path()).isEqualTo("/account/recovery-codes");
        assertThat(Member.isSignedIn(site)).as("here").isTrue();
        assertThat(Member.isSignedIn(other)).as("elsewhere").isFalse();
        assertThat(other.open("/account").path()).isEqualTo("/account/sign-in");
        assertThat(member.signIn(other).status()).as("old password").isEqualTo(422);
        assertThat(member.signIn(other, NEW_PASSWORD).path()).isEqualTo("/journal");
    }

    @Test
    void refusesAWeakNewPassword(Site site) {
        Member.signUp(site);
        site.open("/account/password");

        assertThat(site.send("form[action=/account/password]", "password=short").status()).isEqualTo(422);
    }

    @Test
    void endsWhenEverythingIsDeleted(Site site, Site other) {
        Map<String, Long> before = Tables.counts(database);
        site.forge("/journal", "pain=4");
        Member member = Member.signUp(site);
        member.signIn(other);
        journals.delete(Optional.empty(), member.name());

        assertThat(Tables.counts(database)).isEqualTo(before);
        assertThat(Member.isSignedIn(site)).isFalse();
        assertThat(other.open("/account").path()).isEqualTo("/account/sign-in");
        assertThat(other.forge("/journal", "pain=3").texts(".entries .pain b")).containsExactly("3");
        assertThat(member.signIn(site).status()).isEqualTo(422);
    }

    @Test
    void leavesAccountsAloneWhenAGuestDeletesEverything(Site site) {
        Member.signUp(site);
        long accounts = Tables.counts(database).entrySet().stream()
                .filter(table -> table.getKey().equalsIgnoreCase("account")).findFirst().orElseThrow().getValue();
        journals.delete(Optional.empty(), null);

        assertThat(JdbcClient.create(database).sql("select count(*) from account").query(Long.class).single())
                .isEqualTo(accounts);
        assertThat(Member.isSignedIn(site)).isTrue();
    }

    /** All tabs of a browser write their first entry at once into an account that has no journal yet. */
    @Test
    void opensOneJournalForAllTabs(Site site, Site second, Site third, Site fourth) throws Exception {
        Member.signUp(site);
        List<Site> tabs = List.of(site, second, third, fourth);
        tabs.forEach(tab -> tab.cookies().putAll(site.cookies()));
        ExecutorService threads = Executors.newFixedThreadPool(tabs.size());
        try {
            for (Future<Page> each : threads.invokeAll(
                    tabs.stream().<Callable<Page>>map(tab -> () -> tab.forge("/journal", "pain=4")).toList())) {
                assertThat(each.get().status()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Member.pains(site)).containsExactly("4", "4", "4", "4");
    }
}
