package app.backwise.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.TomcatSession;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A robot that begins an assessment again and again leaves room for everybody else. */
@WebTest
class SessionLimitTests {

    private static final String START = "main form[action=/assessment]";
    private static final int UNUSED = (int) Duration.ofMinutes(20).toSeconds();
    private static final int USED = (int) Duration.ofHours(12).toSeconds();

    @Autowired
    private SessionPlaces places;

    @Autowired
    private ApplicationContext context;

    private Session session(Site site) throws Exception {
        return TomcatSession.of(site, context);
    }

    /** While all places of this network are taken. */
    private <T> T whileFull(Supplier<T> work) {
        String here = Network.of("127.0.0.1");
        int taken = 0;
        try {
            while (true) {
                places.take(here);
                taken++;
            }
        } catch (WaitException full) {
            return work.get();
        } finally {
            for (; taken > 0; taken--) {
                places.giveBack(here);
            }
        }
    }

    private static void isToldToWait(Page page) {
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.h1()).isEqualTo(Words.of("error.429.title"));
        assertThat(Integer.parseInt(page.header("Retry-After").orElseThrow())).isBetween(1, UNUSED);
    }

    @Test
    void asksWhoeverIsOneTooManyToWait(Site site) {
        site.open("/assessment");

        isToldToWait(whileFull(() -> site.send(START)));

        assertThat(site.cookies()).doesNotContainKey("backwise-session");
        site.open("/assessment");
        assertThat(site.send(START).question()).isEqualTo("age");
    }

    @Test
    void asksProgramsToWaitThatWantToSignInByPasskey(Site site) {
        String token = site.token();

        isToldToWait(whileFull(() -> site.follow(site.request("/webauthn/authenticate/options")
                .header("X-XSRF-TOKEN", token).POST(BodyPublishers.noBody()))));
    }

    @Test
    void endsNobody(Site site) {
        Person.ordinary().reachResult(site);

        assertThat(whileFull(() -> site.open(site.page().draft() + "/plan")).status()).isEqualTo(200);
        site.open("/assessment");
        assertThat(whileFull(() -> site.send(START)).question()).isEqualTo("age");
    }

    @Test
    void keepsAnAssessmentThatWasOnlyBegunForMinutes(Site site) throws Exception {
        site.open("/assessment");
        site.send(START);
        assertThat(session(site).getMaxInactiveInterval()).isEqualTo(UNUSED);

        site.answer("18-49");
        assertThat(session(site).getMaxInactiveInterval()).isEqualTo(USED);
    }

    @Test
    void givesThePlaceBackWhenASessionEnds(Site site) throws Exception {
        site.open("/assessment");
        site.send(START);
        int before = places.taken();
        session(site).expire();

        assertThat(places.taken()).isEqualTo(before - 1);
    }
}
