package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever looks back sees their own journal and nobody else's. */
@WebTest
class OthersTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void seeNothingOfAJournalThatIsNotTheirs(Site owner, Site stranger, Site passerBy) {
        Pen.of(owner, context).everything(60);
        Pen.of(stranger, context);

        for (String page : List.of("/journal/calendar", "/journal/calendar/2026-10", "/journal/days/2026-11-20",
                "/journal/trend/4-weeks", "/journal/trend", "/journal/trend/1-year", "/journal/weekly-check",
                "/journal/compare/2026-09-28..2026-10-25/2026-10-26..2026-11-22")) {
            String theirs = stranger.open(page).main();

            assertThat(passerBy.open(page).main()).as(page).isEqualTo(theirs);
            assertThat(owner.open(page).main()).as(page).isNotEqualTo(theirs);
        }
    }
}
