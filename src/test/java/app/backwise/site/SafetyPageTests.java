package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.hazard.HazardGroup;
import app.backwise.core.hazard.Hazards;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody can read what could go wrong, what is done about it, and where to report harm. */
@WebTest
class SafetyPageTests {

    private static final String PAGE = "/how-we-decide/safety";

    @ParameterizedTest
    @EnumSource
    void showsEveryHazardWithWhatItWouldDo(HazardGroup group, Site site) {
        site.open(PAGE);
        assertThat(site.page().one("main li:has(a[href=" + of(group) + "])").text())
                .isEqualTo(Words.of("hazard.group." + group.id()) + " "
                        + Words.of("hazards.count", Hazards.of(group).size()));

        assertThat(site.click("main a[href=" + of(group) + "]").html().select("h2")).hasSameSizeAs(Hazards.of(group));
        assertThat(Hazards.of(group)).isNotEmpty().allSatisfy(hazard -> {
            String id = hazard.id();
            assertThat(site.page().one("#" + id).text()).isEqualTo(Words.of("hazard." + id + ".name") + " " + id);
            assertThat(site.page().texts("#" + id + " + ul li")).containsExactly(
                    Words.of("hazards.cause", Words.of("hazard." + id + ".cause")),
                    Words.of("hazards.harm", Words.of("hazard." + id + ".harm")),
                    Words.of("hazards.risk", Words.of("severity." + hazard.before().severity().id()),
                            Words.of("likelihood." + hazard.before().likelihood().id()),
                            Words.of("severity." + hazard.after().severity().id()),
                            Words.of("likelihood." + hazard.after().likelihood().id())));
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEveryControlWhatItIsAndWhatHoldsIt(HazardGroup group, Site site) {
        site.open(of(group));

        assertThat(Hazards.of(group)).isNotEmpty().allSatisfy(
                hazard -> assertThat(site.page().texts("#" + hazard.id() + " + ul + p + ul li"))
                        .isEqualTo(hazard.controls().stream()
                                .map(control -> Words.of("hazard.control." + control.id()) + " " + control.holds())
                                .toList()));
    }

    @Test
    void knowsNoOtherGroup(Site site) {
        assertThat(site.open(PAGE + "/controls").status()).isEqualTo(404);
    }

    private static String of(HazardGroup group) {
        return PAGE + "/" + group.id();
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
