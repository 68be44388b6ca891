package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.hazard.Control;
import app.backwise.core.hazard.Hazards;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Everybody can read what could go wrong, what is done about it, and where to report harm. */
@WebTest
class SafetyPageTests {

    private static final String PAGE = "/how-we-decide/safety";

    @Test
    void showsEveryHazardWithWhatItWouldDo(Site site) {
        assertThat(site.open(PAGE).status()).isEqualTo(200);

        assertThat(site.page().html().select("details h3")).hasSameSizeAs(Hazards.ALL);
        assertThat(Hazards.ALL).allSatisfy(hazard -> {
            assertThat(site.page().one("#" + hazard.id()).text())
                    .isEqualTo(Words.of("hazard." + hazard.id() + ".name") + " " + hazard.id());
            assertThat(site.page().one("#" + hazard.id() + " + ul").text())
                    .contains(Words.of("hazard." + hazard.id() + ".cause"),
                            Words.of("hazard." + hazard.id() + ".harm"),
                            Words.of("severity." + hazard.after().severity().id()) + " harm");
        });
    }

    @Test
    void namesTheControlsOfEveryHazard(Site site) {
        site.open(PAGE);

        assertThat(site.click("main a[href=" + PAGE + "/controls]").html().select("details h3"))
                .hasSameSizeAs(Hazards.ALL);
        assertThat(Hazards.ALL).allSatisfy(
                hazard -> assertThat(site.page().html().select("#" + hazard.id() + " + ul code").eachText())
                        .isEqualTo(hazard.controls().stream().map(Control::holds).toList()));
    }

    @Test
    void saysThatNoClinicianHasReviewedTheRules(Site site) {
        assertThat(site.open(PAGE).text()).contains(Words.of("hazards.review.none"))
                .contains(Words.of("hazards.review.version", RulesVersion.CURRENT));
    }

    @Test
    void saysWhenTheRulesWereReviewedAndWhetherThatIsDueOrOverdue(Site site, MovableClock clock) {
        String due = Words.of("hazards.review.due", day(RulesVersion.REVIEW_DUE_ON));
        String overdue = Words.of("hazards.review.overdue", day(RulesVersion.REVIEW_DUE_ON));

        clock.moveTo(RulesVersion.REVIEW_DUE_ON);
        assertThat(site.open(PAGE).text()).contains(Words.of("hazards.review.on", day(RulesVersion.REVIEWED_ON)), due)
                .doesNotContain(overdue);

        clock.moveTo(RulesVersion.REVIEW_DUE_ON.plusDays(1));
        assertThat(site.open(PAGE).text()).contains(Words.of("hazards.review.on", day(RulesVersion.REVIEWED_ON)),
                overdue).doesNotContain(due);
    }

    private static String day(LocalDate date) {
        return Words.of("date.day-year", date);
    }

    @Test
    void isReachedFromHowWeDecide(Site site) {
        site.open("/how-we-decide");

        assertThat(site.page().one("main a[href=" + PAGE + "]").text()).isEqualTo(Words.of("hazards.title"));
    }

    @Test
    void saysThatThereIsNoAddressWhereNoneIsGiven(Site site) {
        assertThat(site.open(PAGE).text()).contains(Words.of("hazards.incident.none"));
    }
}
