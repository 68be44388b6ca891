package app.backwise.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.journal.GuestKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program that writes into one journal again and again does not fill the database. */
@WebTest
class NewRecordsTests {

    @Autowired
    private NewRecords records;

    @Autowired
    private DataSource database;

    private UUID journal(Site site) {
        GuestKey key = new GuestKey(site.cookies().get("backwise-journal"));
        return JdbcClient.create(database).sql("select id from journal where key_hash = ?").param(key.hash())
                .query(UUID.class).single();
    }

    @Test
    void areSoManyAnHourForEachJournal() {
        NewRecords limited = new NewRecords(new LimitSettings(1, 1, Duration.ofMinutes(1), 1, 1, 1, 2),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        UUID journal = UUID.randomUUID();
        limited.count(journal);
        limited.count(journal);

        assertThatThrownBy(() -> limited.count(journal)).isInstanceOfSatisfying(WaitException.class,
                wait -> assertThat(wait.time()).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30)));
        limited.count(UUID.randomUUID());
    }

    @ParameterizedTest
    @CsvSource({"/journal, pain=5 note=Tea, pain", "/journal/days/2026-11-23, stress=3 enjoyable=Tea, sleep-hours",
            "/journal/weekly-check, peg-pain=1 peg-enjoyment=2 peg-activity=3 ability-1=4 activity-1=Tea, peg-pain"})
    void keepWhatWasTypedInItsForm(String form, String typed, String refused, Site site, MovableClock clock) {
        site.forge("/journal", "pain=4");
        RecordLimit.reach(records, journal(site), clock);
        isRefused(site, form, typed, refused);
    }

    @Test
    void countChangesOfWhatIsThereToo(Site site, MovableClock clock) {
        site.forge("/journal", "pain=4");
        String entry = site.open("/journal").one(".entries a[href^=/journal/entries/]").attr("href");
        RecordLimit.reach(records, journal(site), clock);
        isRefused(site, entry, "pain=5 note=Tea", "pain");
    }

    private void isRefused(Site site, String form, String typed, String refused) {
        Map<String, Long> before = Tables.counts(database);
        Page page = site.forge(form, typed.split(" "));

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isPresent();
        assertThat(page.one(".error-summary a").attr("href")).isEqualTo("#" + refused);
        assertThat(page.one(".error-summary a").text()).isEqualTo(Words.of("journal.too-much"));
        assertThat(page.main() + page.html().select("input").eachAttr("value")).contains("Tea");
        assertThat(Tables.counts(database)).isEqualTo(before);
    }
}
