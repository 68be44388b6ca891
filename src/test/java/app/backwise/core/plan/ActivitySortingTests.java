package app.backwise.core.plan;

import static app.backwise.core.assessment.Questions.DONE_LATELY;
import static app.backwise.core.assessment.Questions.USUAL_ACTIVITIES;
import static app.backwise.core.plan.Activity.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.assessment.PartTwo;
import app.backwise.core.questionnaire.Answers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitySortingTests {

    private static final String STRONGER_PAIN = "pain-now/6 activity/some-worse";

    @Test
    void sortsTheirOwnActivitiesByWhatProvokesAndWhatWasDoneLately() {
        ActivityList list = list(STRONGER_PAIN, "usual-activities/walking usual-activities/running usual-activities/gym"
                + " done-lately/walking worse-with/jarring");

        assertThat(list).isEqualTo(new ActivityList(List.of(WALKING), List.of(GYM), List.of(RUNNING), 7, List.of(),
                List.of(), List.of(CYCLING, SWIMMING, MACHINES, UPPER_BODY_LIFTS)));
    }

    @Test
    void countsNothingAsToleratedThatWasNotDoneLately() {
        ActivityList list = list(STRONGER_PAIN, "usual-activities/running usual-activities/hiking");

        assertThat(list.moreOf()).isEmpty();
        assertThat(list.tryFirst()).containsExactly(RUNNING, HIKING);
    }

    @Test
    void believesThatItProvokesThoughItWasDoneLately() {
        ActivityList list = list(STRONGER_PAIN, "usual-activities/running done-lately/running worse-with/running");

        assertThat(list.pause()).containsExactly(RUNNING);
        assertThat(list.moreOf()).isEmpty();
    }

    @Test
    void bringsProvokingActivitiesBackOneAtATimeWhereNothingIsPaused() {
        ActivityList list = list("pain-now/3 activity/eases", "usual-activities/running worse-with/running");

        assertThat(list.pause()).isEmpty();
        assertThat(list.pauseDays()).isZero();
        assertThat(list.bringBack()).containsExactly(RUNNING);
        assertThat(list.couldAdd()).containsExactly(WALKING, CYCLING, SWIMMING, MACHINES);
    }

    @Test
    void pausesForNoDaysWhatNothingProvokes() {
        assertThat(list("pain-now/8 activity/steady", "usual-activities/walking").pauseDays()).isZero();
        assertThat(list("pain-now/8 activity/steady", "usual-activities/running worse-with/running").pauseDays())
                .isEqualTo(14);
    }

    @Test
    void offersNothingThatProvokes() {
        assertThat(list(STRONGER_PAIN, "worse-with/cycling worse-with/arching worse-with/lifting-carrying").couldAdd())
                .containsExactly(WALKING, MACHINES);
    }

    @Test
    void offersLiftsOnlyToThoseUsedToTheGym() {
        assertThat(list(STRONGER_PAIN, "usual-activities/gym").couldAdd()).contains(UPPER_BODY_LIFTS);
        assertThat(list(STRONGER_PAIN, "usual-activities/none").couldAdd()).doesNotContain(UPPER_BODY_LIFTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-position", "all-worse"})
    void leavesShortWalksAloneWhileEverythingHurts(String activity) {
        ActivityList list = list("pain-now/9 activity/" + activity,
                "usual-activities/running usual-activities/gym done-lately/running worse-with/jarring");

        assertThat(list).isEqualTo(new ActivityList(List.of(WALKING), List.of(), List.of(), 0, List.of(),
                List.of(RUNNING, GYM), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"arm, WALKING CYCLING, SWIMMING GYM YOGA_PILATES, LEG_MACHINES",
            "leg, '', WALKING CYCLING SWIMMING GYM YOGA_PILATES, ARM_MACHINES UPPER_BODY_LIFTS",
            "other, WALKING, CYCLING SWIMMING GYM YOGA_PILATES, ''"})
    void keepsToWhatDoesNotUseASorePartElsewhere(String part, String moreOf, String pause, String couldAdd) {
        ActivityList list = list("site/elsewhere injury/spot-elsewhere injured-part/" + part + " pain-now/7",
                "usual-activities/walking usual-activities/cycling usual-activities/swimming usual-activities/gym"
                        + " usual-activities/yoga-pilates done-lately/walking done-lately/cycling done-lately/swimming"
                        + " done-lately/gym done-lately/yoga-pilates");

        assertThat(list).isEqualTo(new ActivityList(activities(moreOf), List.of(), activities(pause), 14, List.of(),
                List.of(), activities(couldAdd)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health/weak-bones", "health/steroids"})
    void asksAProfessionalFirstAboutWhatIsNotSteadyAndStraightForWeakBones(String bones) {
        ActivityList list = list(bones + " " + STRONGER_PAIN, "usual-activities/walking usual-activities/gym"
                + " usual-activities/yoga-pilates usual-activities/hiking done-lately/walking done-lately/gym"
                + " done-lately/yoga-pilates worse-with/jarring");

        assertThat(list).isEqualTo(new ActivityList(List.of(WALKING), List.of(), List.of(HIKING), 7, List.of(),
                List.of(GYM, YOGA_PILATES), List.of(CYCLING, SWIMMING)));
    }

    @Test
    void forbidsNothingForAgeAlone() {
        assertThat(list("age/70-plus " + STRONGER_PAIN, "usual-activities/gym done-lately/gym").moreOf())
                .containsExactly(GYM);
    }

    @Test
    void leavesEverythingAtItsUsualAmountWithoutPain() {
        ActivityList list =
                list("pain-now/0", "usual-activities/running usual-activities/gym worse-with/running");

        assertThat(list.moreOf()).containsExactly(RUNNING, GYM);
        assertThat(list.tryFirst()).isEmpty();
        assertThat(list.bringBack()).isEmpty();
    }

    @Test
    void asksAboutEveryActivityButThoseItOffers() {
        List<String> asked = USUAL_ACTIVITIES.options().stream()
                .filter(option -> !Set.of("none", "competitive").contains(option)).toList();

        assertThat(Stream.of(Activity.values()).map(Activity::id)).containsAll(asked);
        assertThat(DONE_LATELY.options()).containsAll(asked).hasSize(asked.size() + 1);
        assertThat(Stream.of(Activity.values()).filter(activity -> !USUAL_ACTIVITIES.options().contains(activity.id())))
                .containsExactly(MACHINES, LEG_MACHINES, ARM_MACHINES, UPPER_BODY_LIFTS);
    }

    private static ActivityList list(String findings, String aboutYou) {
        Answers answers = PartTwo.answers(aboutYou);
        return Plan.of(Patient.benign().with(findings).guidance(), answers).orElseThrow().activities();
    }

    private static List<Activity> activities(String names) {
        return names.isEmpty() ? List.of() : Stream.of(names.split(" ")).map(Activity::valueOf).toList();
    }
}
