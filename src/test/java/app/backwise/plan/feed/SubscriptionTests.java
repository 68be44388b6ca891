package app.backwise.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.journal.sealing.Hash;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A calendar subscribes to the address, comes again, and is turned away when the address has stopped. */
@WebTest
@Import(PlannedDates.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:subscription-test;DB_CLOSE_DELAY=-1")
@ExtendWith(OutputCaptureExtension.class)
class SubscriptionTests {

    private static final String NOBODYS = "/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics";

    @Autowired
    private DataSource database;

    @Test
    void showsTheDatesToACalendarThatSubscribes(Site owner) throws IOException {
        Subscriber calendar = Subscriber.to(Owner.makeAddress(owner));

        assertThat(calendar.name()).isEqualTo("Reminders");
        assertThat(calendar.days()).containsExactly("20261123 Reminder: try again", "20261124 Reminder: next step",
                "20261130 Reminder: look again");
    }

    @Test
    void remindsEachDayOnTheClockOfTheJournal(Site owner) throws IOException {
        String address = Owner.makeAddress(owner);
        owner.forge("/journal/settings", "time-zone=America/New_York");
        Owner.remindAt(owner, "19:15");

        assertThat(Subscriber.to(address).times(Instant.parse("2026-11-23T00:00:00Z"),
                Instant.parse("2026-11-26T00:00:00Z")))
                .containsExactly(Instant.parse("2026-11-24T00:15:00Z"), Instant.parse("2026-11-25T00:15:00Z"));

        Owner.remindAt(owner, "");

        assertThat(Subscriber.to(address).events()).hasSize(3).extracting(VEvent::getAlarms)
                .allSatisfy(alarms -> assertThat(alarms).isEmpty());
    }

    @Test
    void isNotReadAgainUntilSomethingChanges(Site owner, Site calendar) {
        String address = Owner.makeAddress(owner);
        Page first = calendar.fetch(calendar.request(address).GET());
        String tag = first.header("ETag").orElseThrow();
        Page again = calendar.fetch(calendar.request(address).header("If-None-Match", tag).GET());

        assertThat(first.header("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.header("Content-Disposition")).hasValue("attachment; filename=\"reminders.ics\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        Owner.remindAt(owner, "07:00");
        Page changed = calendar.fetch(calendar.request(address).header("If-None-Match", tag).GET());

        assertThat(changed.status()).isEqualTo(200);
        assertThat(Subscriber.read(changed.body()).events()).hasSize(4);
    }

    @Test
    void stopsWithANewAddress(Site owner) throws IOException {
        String first = Owner.makeAddress(owner);
        Subscriber before = Subscriber.to(first);
        String second = Owner.makeAddress(owner);

        assertThat(second).isNotEqualTo(first);
        assertGone(first);
        assertThat(Subscriber.to(second).events()).extracting(event -> event.getUid().getValue())
                .isEqualTo(before.events().stream().map(event -> event.getUid().getValue()).toList());
    }

    @Test
    void stopsWhenThePersonStopsIt(Site owner) {
        String address = Owner.makeAddress(owner);
        Owner.stop(owner);

        assertGone(address);
        assertThat(owner.page().has("main form[action=/plan/calendar/stop]")).isFalse();
    }

    @Test
    void stopsWhenEverythingIsDeleted(Site owner) {
        String address = Owner.makeAddress(owner);
        owner.open("/journal/data/delete");
        owner.send("main form[action=/journal/data/delete]", "confirm=yes");

        assertGone(address);
    }

    private static void assertGone(String address) {
        assertThatThrownBy(() -> Subscriber.to(address)).isInstanceOf(FileNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODYS, "/calendar/.ics", "/calendar/x.ics", "/calendar/%20.ics", "/calendar/a%0Ab.ics",
            "/calendar/00000000-0000-0000-0000-000000000000.ics"})
    void tellsNothingAboutAddressesThatAreNobodys(String address, Site stranger) {
        Page answer = stranger.open(address);

        assertThat(answer.status()).isIn(404, 400);
        if (address.equals(NOBODYS)) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void needsNoCookieAndLeavesNone(Site owner, Site calendar) {
        String address = Owner.makeAddress(owner);

        assertThat(calendar.open(address).status()).isEqualTo(200);
        assertThat(calendar.open(NOBODYS).status()).isEqualTo(404);
        assertThat(calendar.fetch(calendar.request(address).method("HEAD", BodyPublishers.noBody())).status())
                .isEqualTo(200);
        assertThat(calendar.cookies()).isEmpty();
    }

    @Test
    void leavesNoTraceOfTheKey(Site owner, Site calendar, CapturedOutput log) {
        String address = Owner.makeAddress(owner);
        calendar.open(address);
        calendar.fetch(calendar.request(address).POST(BodyPublishers.ofString("x")));
        calendar.fetch(calendar.request(address + "/x").GET());
        Owner.stop(owner);
        calendar.open(address);

        assertThat(log.getAll()).contains("feed-made guest {}", "feed-stopped guest {}")
                .doesNotContain(Owner.key(address));
    }

    @Test
    void keepsTheJournalNoLonger(Site owner, Site calendar) {
        String address = Owner.makeAddress(owner);
        Timestamp before = lastUse(address);
        calendar.open(address);

        assertThat(lastUse(address)).isEqualTo(before);
    }

    private Timestamp lastUse(String address) {
        return JdbcClient.create(database).sql("select last_used_at from journal where id = "
                + "(select journal_id from calendar_feed where token_hash = ?)")
                .param(Hash.of(Owner.key(address))).query(Timestamp.class).single();
    }
}
