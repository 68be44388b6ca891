package app.backwise.journal.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.assessment.Person;
import jakarta.persistence.EntityManagerFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of SQL statements of a page does not grow with the journal. */
@WebTest
class StatementsTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @Autowired
    private EntityManagerFactory entities;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    private long statementsOf(Runnable request) {
        statistics.clear();
        request.run();
        return statistics.getPrepareStatementCount();
    }

    /** Fills the days from the first on, with everything that makes rows. */
    private static void write(Site site, int days) {
        String token = site.token();
        for (int day = 0; day < days; day++) {
            LocalDate on = FIRST.plusDays(day);
            String end = "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
            site.post("/journal",
                    "pain=4&note=x&treatment-1=t" + day + "&effect-1=not&place=leg&time=12:00&date=" + on + end);
            String entry = site.page().html().select(".entries a[href^=/journal/entries/]").first().attr("href");
            site.post(entry, "pain=5&date=" + on + "&time=12:00" + end);
            site.post("/journal/days/" + on, "stress=3&enjoyable=tea&activity-1=a" + day + end);
        }
    }

    @Test
    void stayTheSameHoweverMuchIsWritten(Site little, Site much) {
        write(little, 1);
        write(much, 50);
        String day = "/journal/days/" + FIRST + "/edit";

        assertThat(statementsOf(() -> much.open("/journal"))).as("today")
                .isEqualTo(statementsOf(() -> little.open("/journal"))).isBetween(1L, 8L);
        assertThat(statementsOf(() -> much.open(day))).as("a day")
                .isEqualTo(statementsOf(() -> little.open(day))).isBetween(1L, 5L);
        assertThat(statementsOfLogging(much)).as("logging, with the page after it")
                .isEqualTo(statementsOfLogging(little)).isBetween(1L, 16L);
    }

    @Test
    void stayTheSameWithAPlanHoweverMuchIsWritten(Site little, Site much) {
        for (Site site : List.of(little, much)) {
            Person.ordinary().reachResult(site);
            site.send("main form[action=save]");
        }
        write(little, 1);
        write(much, 50);

        for (String address : List.of("/journal", "/plan", "/plan/stage", "/plan/experiments",
                "/plan/experiments/new")) {
            assertThat(statementsOf(() -> much.open(address))).as(address)
                    .isEqualTo(statementsOf(() -> little.open(address))).isBetween(1L, 14L);
        }
        assertThat(statementsOfLogging(much)).as("logging, with the page after it")
                .isEqualTo(statementsOfLogging(little)).isBetween(1L, 32L);
    }

    private long statementsOfLogging(Site site) {
        site.open("/journal");
        return statementsOf(() -> site.send("main form[action=/journal]", "pain=6", "note=last"));
    }
}
