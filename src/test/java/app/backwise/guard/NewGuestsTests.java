package app.backwise.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.MovableClock;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A robot that opens journals again and again leaves room for everybody else. */
@WebTest
class NewGuestsTests {

    private static final String ROBOT = "192.0.2.77";

    @Autowired
    private NewGuests newGuests;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DataSource database;

    private static NewGuests limited(int ofANetwork, int all) {
        return new NewGuests(new LimitSettings(1, 1, Duration.ofMinutes(1), ofANetwork, all, 1, 1),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private MvcTestResult write(Site site, String address) {
        String token = site.token();
        return mvc.post().uri("/journal").remoteAddress(address).param("pain", "5").param("_csrf", token)
                .cookie(site.cookies().entrySet().stream().map(each -> new Cookie(each.getKey(), each.getValue()))
                        .toArray(Cookie[]::new))
                .exchange();
    }

    /** Tomorrow, so that by now none of them is given back. */
    private void openAllThereAre(MovableClock clock) {
        clock.moveTo(WebTest.TODAY.plusDays(1));
        assertThatThrownBy(() -> {
            while (true) {
                newGuests.count(ROBOT);
            }
        }).isInstanceOf(WaitException.class);
        clock.moveTo(WebTest.TODAY);
    }

    @Test
    void areAFewAnHourForEachNetwork() {
        NewGuests guests = limited(2, 100);
        guests.count("192.0.2.1");
        guests.count("192.0.2.1");

        assertThatThrownBy(() -> guests.count("192.0.2.1")).isInstanceOfSatisfying(WaitException.class,
                wait -> assertThat(wait.time()).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30)));
        guests.count("192.0.2.2");
    }

    @Test
    void areManyAnHourInAll() {
        NewGuests guests = limited(2, 3);
        guests.count("192.0.2.1");
        guests.count("192.0.2.2");
        guests.count("192.0.2.3");

        assertThatThrownBy(() -> guests.count("192.0.2.4")).isInstanceOf(WaitException.class);
    }

    @Test
    void waitWhenTheyAreTooManyWhileOthersWriteOn(Site known, Site robot, MovableClock clock) {
        known.forge("/journal", "pain=4");
        openAllThereAre(clock);
        Map<String, Long> before = Tables.counts(database);

        assertThat(write(robot, ROBOT)).hasStatus(429).containsHeader("Retry-After")
                .doesNotContainHeader("Set-Cookie");
        assertThat(Tables.counts(database)).isEqualTo(before);
        assertThat(write(known, ROBOT)).hasStatus(303);
        assertThat(write(robot, "192.0.2.78")).hasStatus(303);
    }
}
