package app.backwise.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.journal.GuestExpiry;
import app.backwise.journal.sealing.Hash;
import java.net.http.HttpRequest.BodyPublishers;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class FeedPageTests {

    @Autowired
    private DataSource database;

    /** Sends a form whose answer nobody waits for. */
    private static Page sendUnseen(Site site, String address) {
        return site.fetch(site.request(address).header("X-XSRF-TOKEN", site.token()).POST(BodyPublishers.noBody()));
    }

    @Test
    void makesNothingForMereReading(Site site) {
        Page page = site.open("/plan/calendar");

        assertThat(page.main()).contains(Words.of("feed.lede"), Words.of("feed.guest"));
        assertThat(Words.of("feed.guest")).contains(GuestExpiry.KEPT.toDays() + " days");
        assertThat(page.has("#daily-at, .codes")).isFalse();
        assertThat(site.cookies()).doesNotContainKeys("backwise-session", "backwise-journal");
    }

    @Test
    void showsAnAddressOnce(Site site) {
        String address = Owner.makeAddress(site);

        assertThat(site.page().one("main .saved").text()).isEqualTo(Words.of("saved.feed"));
        assertThat(address).matches("http://localhost:" + site.port() + "/calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(site.page().one(".codes a").attr("href")).isEqualTo(address.replace("http:", "webcal:"));
        assertThat(site.open("/plan/calendar").body()).doesNotContain(Owner.key(address)).doesNotContain("webcal:");
        assertThat(site.page().main()).contains(Words.of("feed.made", "23 November 2026"));
    }

    @Test
    void showsOnlyTheLastOfTwoMadeAtOnce(Site site) {
        site.open("/plan/calendar");
        Page first = sendUnseen(site, "/plan/calendar");
        String address = Owner.makeAddress(site);

        assertThat(first.status()).isEqualTo(303);
        assertThat(site.open(address).status()).isEqualTo(200);
    }

    @Test
    void showsNoAddressThatHasStopped(Site site) {
        Owner.makeAddress(site);
        sendUnseen(site, "/plan/calendar");
        sendUnseen(site, "/plan/calendar/stop");

        assertThat(site.open("/plan/calendar").has(".codes")).isFalse();
    }

    @Test
    void saysThatTheAddressHasStopped(Site site) {
        Owner.makeAddress(site);
        Owner.stop(site);

        assertThat(site.page().one("main .saved").text()).isEqualTo(Words.of("saved.feed-stopped"));
        assertThat(site.page().has(".codes, #daily-at")).isFalse();
        assertThat(site.forge("/plan/calendar/daily", "daily-at=08:30").has(".saved")).as("nothing saved").isFalse();
    }

    @Test
    void keepsOnlyAHashOfTheKey(Site site) {
        String key = Owner.key(Owner.makeAddress(site));

        assertThat(JdbcClient.create(database).sql("select * from calendar_feed").query().listOfRows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values()).noneMatch(value -> String.valueOf(value).contains(key)))
                .anySatisfy(row -> assertThat(row.values()).contains(Hash.of(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "half past 8", "8", "08:60", "-1:00"})
    void keepsWhatWasTypedIfItIsNoTime(String typed, Site site) {
        Owner.makeAddress(site);
        Owner.remindAt(site, "08:30");
        site.open("/plan/calendar");
        Page refused = site.send("main form[action=/plan/calendar/daily]", "daily-at=" + typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#daily-at");
        assertThat(refused.one("#daily-at").val()).isEqualTo(typed);
        assertThat(site.open("/plan/calendar").one("#daily-at").val()).isEqualTo("08:30");
    }

    @Test
    void takesTheDailyTimeAwayAgain(Site site) {
        Owner.makeAddress(site);
        Owner.remindAt(site, "8:05");

        assertThat(site.page().one("#daily-at").val()).isEqualTo("08:05");
        assertThat(site.page().one("main .saved").text()).isEqualTo(Words.of("saved.daily", "08:05"));

        Owner.remindAt(site, " ");

        assertThat(site.page().one("#daily-at").val()).isEmpty();
        assertThat(site.page().one("main .saved").text()).isEqualTo(Words.of("saved.daily-off"));
    }

    @Test
    void keepsTheDailyTimeWhenTheAddressChanges(Site site) {
        Owner.makeAddress(site);
        Owner.remindAt(site, "21:40");
        Owner.makeAddress(site);

        assertThat(site.page().one("#daily-at").val()).isEqualTo("21:40");
    }

    @Test
    void changesNothingForSomebodyWithoutAnAddress(Site site) {
        assertThat(site.forge("/plan/calendar/daily", "daily-at=08:30").path()).isEqualTo("/plan/calendar");
        assertThat(site.page().has(".saved")).isFalse();
        assertThat(site.forge("/plan/calendar/stop").path()).isEqualTo("/plan/calendar");
        assertThat(site.forge("/plan/calendar/daily", "daily-at=x").status()).isEqualTo(422);
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
    }
}
