package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A journal of three years takes as many SQL statements to look back on as one of a month. */
@WebTest
class StatementTests {

    private static final int MOST = 8;
    private static final List<String> PAGES =
            List.of("/journal/calendar", "/journal/days/2026-11-20", "/journal/trend/4-weeks",
                    "/journal/trend/12-weeks", "/journal/trend/1-year", "/journal/compare",
                    "/journal/compare/2026-09-28..2026-10-25/2026-10-26..2026-11-22", "/journal/weekly-check",
                    "/journal/search");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EntityManagerFactory database;

    @Test
    void areAsManyForYearsAsForAMonth(Site newcomer, Site oldHand) {
        Pen.of(newcomer, context).everything(30);
        Pen.of(oldHand, context).everything(3 * 365);
        Map<String, Long> few = counts(newcomer);

        assertThat(counts(oldHand)).isEqualTo(few);
        assertThat(few).allSatisfy((page, count) -> assertThat(count).as(page)
                .isBetween(page.equals("/journal/search") ? 0L : 1L, (long) MOST));
        assertThat(few.get("search for words")).isEqualTo(3);
    }

    private Map<String, Long> counts(Site site) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        Map<String, Long> counts = new TreeMap<>();
        for (String page : PAGES) {
            statistics.clear();
            assertThat(site.open(page).status()).as(page).isEqualTo(200);
            counts.put(page, statistics.getPrepareStatementCount());
        }
        statistics.clear();
        assertThat(site.send("main form[action=/journal/search]", "words=note").texts("mark")).hasSizeGreaterThan(10);
        counts.put("search for words", statistics.getPrepareStatementCount());
        statistics.setStatisticsEnabled(false);
        return counts;
    }
}
