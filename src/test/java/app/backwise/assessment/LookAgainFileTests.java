package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day to look again, as one event for the calendar of whoever wants it there. */
@WebTest
class LookAgainFileTests {

    private static Page file(Site site) {
        return site.click(".card a[href=look-again.ics]");
    }

    private static List<VEvent> events(Page file) {
        return Biweekly.parse(file.body()).first().getEvents();
    }

    @Test
    void isOneEventOnTheDayWithANeutralTitle(Site site) {
        Person.ordinary().reachResult(site);
        Page file = file(site);

        assertThat(file.header("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(file.header("Cache-Control")).hasValue("no-store");
        assertThat(file.header("Content-Disposition")).hasValue("attachment; filename=\"reminder.ics\"");
        assertThat(events(file)).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo(Words.of("feed.event.look-again"));
            assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                    .startsWith("20261130");
        });
        assertThat(file.body().toLowerCase()).doesNotContain("back", "pain", "health", "assessment", "http");
    }

    @Test
    void isTheSameEventWheneverItIsTaken(Site site) {
        Page result = Person.ordinary().reachResult(site);
        String first = file(site).body();
        site.open(result.path());

        assertThat(file(site).body()).isEqualTo(first);
    }

    @Test
    void isThereForASavedResultAndForNobodyElse(Site site, Site stranger) {
        Saved saved = Saved.by(Person.ordinary(), site);
        site.open(saved.result());
        Page file = file(site);

        assertThat(events(file)).hasSize(1);
        assertThat(stranger.open(file.path()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events=surgery", "feeling-ill=fever", "warning-signs=saddle", "health=pregnant"})
    void isNotThereWhereNoDayIsNamed(String answers, Site site) {
        Page result = Person.ordinary().saying(answers).reachResult(site);

        assertThat(result.has("a[href$=ics]")).isFalse();
        assertThat(site.open(result.draft() + "/look-again.ics").status()).isEqualTo(404);
    }
}
