package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.WebTest;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@WebTest
class VisitorTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");

    @Autowired
    private Visitors visitors;

    @Autowired
    private Journals journals;

    @Autowired
    private JournalWriter writer;

    @Autowired
    private EntityManagerFactory entities;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private UUID open(ZoneId zone) {
        GuestKey key = GuestKey.random();
        request.setCookies(new Cookie("backwise-journal", key.value()));
        return journals.save(Journal.ofGuest(key, Instant.now(), zone)).id();
    }

    private Visitor visitor() {
        return visitors.of(request, response);
    }

    private long statementsOf(Runnable asked) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        asked.run();
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void isLookedUpWhenFirstAskedForAndNeverAgain() {
        UUID id = open(KIRITIMATI);
        Visitor visitor = visitor();

        assertThat(statementsOf(visitor::account)).isZero();
        assertThat(statementsOf(visitor::today)).isEqualTo(1);
        assertThat(statementsOf(() -> {
            assertThat(visitor.journal()).map(VisitorJournal::id).contains(id);
            assertThat(visitor.zone()).isEqualTo(KIRITIMATI);
            writer.write(visitor, journal -> assertThat(journal.id()).isEqualTo(id));
        })).isZero();
    }

    @Test
    void isOneMomentOnTheDayOfTheirZone(MovableClock clock) {
        open(KIRITIMATI);
        clock.moveTo(WebTest.TODAY, LocalTime.NOON);
        Visitor visitor = visitor();
        Instant now = visitor.now();
        clock.moveTo(WebTest.TODAY.plusDays(2));

        assertThat(visitor.now()).isEqualTo(now);
        assertThat(visitor.today()).isEqualTo(WebTest.TODAY.plusDays(1));
    }

    @Test
    void isWhereTheirDeviceIsWithoutAJournal() {
        assertThat(visitor().journal()).isEmpty();
        assertThat(visitor().zone()).isEqualTo(LONDON);
        assertThat(visitor().read(id -> List.of(id))).isEmpty();

        request.setParameter("zone", KIRITIMATI.getId());
        assertThat(visitor().zone()).isEqualTo(KIRITIMATI);
        request.setParameter("zone", "Middle-earth/Shire");
        assertThat(visitor().zone()).isEqualTo(LONDON);
    }

    @Test
    void keepsTheZoneOfTheirJournalWhereverTheirDeviceIs() {
        UUID id = open(LONDON);
        request.setParameter("zone", KIRITIMATI.getId());
        Visitor visitor = visitor();
        writer.write(visitor, journal -> {});

        assertThat(visitor.zone()).isEqualTo(LONDON);
        assertThat(journals.findById(id).orElseThrow().forVisitor().offeredZone()).isEqualTo(KIRITIMATI);
    }

    @Test
    void isWhoWasSignedInWhenTheRequestCame() {
        open(LONDON);
        request.setUserPrincipal(() -> "somebody");
        Visitor visitor = visitor();
        request.setUserPrincipal(null);

        assertThat(visitor.account()).contains("somebody");
        assertThat(visitor.journal()).isEmpty();
    }
}
