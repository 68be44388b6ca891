package app.backwise.assessment;

import static app.backwise.WebTest.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.core.decision.WrittenCase;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every written case, by somebody who hesitates: no way through the pages leads to another result. */
@Tag("long")
@WebTest
class CaseWalkTests {

    private static final int BEFORE_THE_PAUSE = 4;
    private static final LocalTime EVENING = LocalTime.of(20, 45);

    static Stream<WrittenCase> cases() {
        return WrittenCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsAlikeAfterGoingBackAndForthFromEveryPage(WrittenCase written, Site site) {
        Person person = Person.ordinary().saying(written.said());
        Person.start(site);
        while (site.page().has("form[novalidate]")) {
            Page asked = site.page();
            person.answerOne(site);
            goBack(asked, site);
            assertThat(site.page().ticked()).as(asked.name())
                    .containsExactlyInAnyOrderElementsOf(person.to(asked.question()));
            person.answerOne(site);
        }

        assertThat(ResultRead.outcome(result(site))).isEqualTo(written.outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsAlikeAfterAPauseAndAnotherCheckInBetween(WrittenCase written, Site site, MovableClock clock) {
        Person person = Person.ordinary().saying(written.said());
        Page left = Person.start(site);
        for (int page = 0; page < BEFORE_THE_PAUSE && site.page().has("form[novalidate]"); page++) {
            person.answerOne(site);
            left = site.page();
        }
        clock.moveTo(TODAY, EVENING);
        Person.start(site);
        site.answer("70-plus");
        site.answer("not-sure");
        site.open(left.draft() + "/check");
        assertThat(site.page().path()).isEqualTo(left.path());
        person.goOn(site);

        assertThat(ResultRead.outcome(result(site))).isEqualTo(written.outcome());
    }

    /** An emergency has no link back but to what was ticked by mistake. */
    private static void goBack(Page asked, Site site) {
        if (site.page().has("a.back")) {
            site.click("a.back");
        } else {
            site.open(asked.path());
        }
        assertThat(site.page().path()).isEqualTo(asked.path());
    }

    private static Page result(Site site) {
        return site.page().name().equals("check") ? site.click("a[href=result]") : site.page();
    }
}
