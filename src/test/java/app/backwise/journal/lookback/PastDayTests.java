package app.backwise.journal.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class PastDayTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 12);

    @Autowired
    private ApplicationContext context;

    @Test
    void showsTheEntriesAndWhatTheDayWasLike(Site site) {
        Pen pen = Pen.of(site, context);
        pen.pain(ON.minusDays(1), 9);
        pen.pain(ON, 4);
        pen.entry(ON, 6, 8, true, "After <b>lunch</b>", "Heat", false);
        pen.day(ON, "6.5", 3, "Coffee & <i>cake</i>", "Walking");
        Page day = site.open("/journal/days/" + ON);

        assertThat(day.h1()).isEqualTo("Thursday 12 November 2026");
        assertThat(day.texts(".entries .pain b")).containsExactlyInAnyOrder("4", "6");
        assertThat(day.main()).contains("After <b>lunch</b>", "Coffee & <i>cake</i>");
        assertThat(day.texts(".answers dd")).contains(Words.of("lookback.day.hours", "6.5"),
                Words.of("lookback.day.of-ten", 3),
                "Walking, 20 min, effort 3 of 10, pain during it 2 of 10");
        assertThat(day.has("a[href=/journal/days/2026-11-12/edit]")).isTrue();
        assertThat(day.has("a[href='/journal?on=2026-11-12']")).isTrue();
    }

    @Test
    void showsNoFieldThatWasLeftBlank(Site site) {
        Pen.of(site, context).pain(ON, 4);
        Page day = site.open("/journal/days/" + ON);

        assertThat(day.has(".answers")).isFalse();
        assertThat(day.main()).contains(Words.of("lookback.day.context.none"));
    }

    @Test
    void goesFromDayToDay(Site site) {
        assertThat(site.open("/journal/days/2026-11-23").has("a[rel=next]")).isFalse();
        assertThat(site.page().main()).contains(Words.of("lookback.day.none"));
        assertThat(site.click("a[rel=prev]").path()).isEqualTo("/journal/days/2026-11-22");
        assertThat(site.click("a[rel=next]").path()).isEqualTo("/journal/days/2026-11-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-02-29", "1949-12-31", "yesterday", "2026-11", "20261112",
            "+12026-11-12"})
    void knowsNoOtherDays(String date, Site site) {
        assertThat(site.open("/journal/days/" + date).status()).isIn(400, 404);
    }
}
