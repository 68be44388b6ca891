package app.backwise.core.plan;

import static app.backwise.core.movement.Movement.SHORT_WALK;
import static app.backwise.core.movement.Movement.UNLOADED_REST;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.assessment.PartTwo;
import app.backwise.core.assessment.Questions;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.plan.Plan.Caution;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTests {

    private static final Answers SITTING_HURTS = PartTwo.answers("worse-with/sitting worse-with/bending");

    @ParameterizedTest
    @ValueSource(strings = {"events/surgery", "events/serious-illness", "events/accident accident-check/checked"})
    void leavesThePlanToTheirOwnTeamAfterTrauma(String findings) {
        assertThat(Plan.of(Patient.benign().with(findings).guidance(), SITTING_HURTS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MovementDriver.class)
    void startsWithMovementsForEveryDriver(MovementDriver driver) {
        assertThat(Movement.startingWith(driver)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(MovementDriver.class)
    void buildsOnMovementsOtherThanThoseToStartWith(MovementDriver driver) {
        assertThat(Movement.buildingOn(driver)).isNotEmpty().doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Movement.startingWith(driver));
    }

    @ParameterizedTest
    @EnumSource(Movement.class)
    void hasAPlaceForEveryMovement(Movement movement) {
        assertThat(MovementDriver.values()).anySatisfy(driver -> assertThat(Stream.concat(
                Movement.startingWith(driver).stream(), Movement.buildingOn(driver).stream())).contains(movement));
    }

    @Test
    void matchesTheMovementsToTheDriver() {
        Plan plan = plan(Patient.benign(), SITTING_HURTS);

        assertThat(plan.driver())
                .hasValueSatisfying(result -> assertThat(result.driver()).isEqualTo(MovementDriver.FLEXION));
        assertThat(plan.movements()).isEqualTo(Movement.startingWith(MovementDriver.FLEXION));
    }

    @Test
    void namesNoDriverBeforeItWasAskedAbout() {
        Plan plan = plan(Patient.benign(), PartTwo.answers("usual-activities/walking"));

        assertThat(plan.driver()).isEmpty();
        assertThat(plan.movements()).isEmpty();
        assertThat(plan.activities().tryFirst()).containsExactly(Activity.WALKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity/all-worse", "activity/every-position pain-now/9"})
    void keepsToUnloadedRestAndShortWalksWhileEverythingHurts(String findings) {
        assertThat(plan(Patient.benign().with(findings), SITTING_HURTS).movements())
                .containsExactly(UNLOADED_REST, SHORT_WALK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health/weak-bones", "health/steroids", "health/weak-bones age/70-plus"})
    void keepsWeakBonesStrongSteadyAndStraight(String findings) {
        Patient patient = Patient.benign().with(findings);

        assertThat(partTwos()).allSatisfy(aboutYou -> {
            Plan plan = plan(patient, aboutYou);
            assertThat(plan.movements()).contains(SHORT_WALK, Movement.HIP_HINGE, Movement.SIT_TO_STAND)
                    .doesNotHaveDuplicates().allMatch(Movement::suitsWeakBones);
            assertThat(plan.suiting(List.of(Movement.values()))).allMatch(Movement::suitsWeakBones);
            assertThat(plan.activities().couldAdd()).allMatch(Activity::suitsWeakBones);
            assertThat(plan.cautions()).contains(Caution.BONE_RISK, Caution.BALANCE);
        });
    }

    @Test
    void letsOtherBonesBend() {
        Answers archingHurts = PartTwo.answers("worse-with/standing worse-with/arching");

        assertThat(plan(Patient.benign(), archingHurts).movements())
                .isEqualTo(Movement.startingWith(MovementDriver.EXTENSION));
        assertThat(plan(Patient.benign(), archingHurts).cautions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"age/65-69", "age/70-plus"})
    void addsBalanceAndStrengthFrom65AndForbidsNothing(String age) {
        Plan older = plan(Patient.benign().with(age), SITTING_HURTS);

        assertThat(older.cautions()).containsExactly(Caution.BALANCE);
        assertThat(older.movements()).isEqualTo(plan(Patient.benign(), SITTING_HURTS).movements());
        assertThat(older.activities()).isEqualTo(plan(Patient.benign(), SITTING_HURTS).activities());
        assertThat(plan(Patient.benign().with("age/50-64"), SITTING_HURTS).cautions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain-now/0", "site/elsewhere injury/spot-elsewhere injured-part/arm"})
    void namesNoDriverWithoutABackThatHurts(String findings) {
        Plan plan = plan(Patient.benign().with(findings), SITTING_HURTS);

        assertThat(plan.driver()).isEmpty();
        assertThat(plan.movements()).isEmpty();
    }

    @Test
    void isNotAboutABackWhenTheSoreSpotIsElsewhere() {
        Patient sore = Patient.benign().with("site/elsewhere injury/spot-elsewhere injured-part/arm");

        assertThat(plan(sore, SITTING_HURTS).cautions()).contains(Caution.ELSEWHERE);
        assertThat(plan(sore, SITTING_HURTS).aboutBack()).isFalse();
        assertThat(plan(Patient.benign(), SITTING_HURTS).aboutBack()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/buttock-or-leg", "legs/one-leg-pain", "legs/one-leg-numb", "legs/spreading",
            "legs/walking-ache"})
    void cautionsAboutLegSymptoms(String findings) {
        assertThat(plan(Patient.benign().with(findings), SITTING_HURTS).cautions()).contains(Caution.LEG);
    }

    @Test
    void cautionsThoseWhoCompete() {
        assertThat(plan(Patient.benign(), PartTwo.answers("usual-activities/competitive")).cautions())
                .containsExactly(Caution.COMPETITIVE);
    }

    @Test
    void startsAfterAProfessionalHasSeenThem() {
        assertThat(plan(Patient.benign().with("health/cancer"), SITTING_HURTS).cautions())
                .containsExactly(Caution.AFTER_SEEN);
        assertThat(plan(Patient.benign().with("activity/all-worse"), SITTING_HURTS).cautions())
                .containsExactly(Caution.AFTER_SEEN);
    }

    @Test
    void tiesEveryTipToAnAnswer() {
        assertThat(plan(Patient.benign(), PartTwo.answers("daily-life/short-sleep daily-life/worried")).tips())
                .containsExactly(Questions.DAILY_LIFE.choice("short-sleep"), Questions.DAILY_LIFE.choice("worried"));
        assertThat(plan(Patient.benign(), PartTwo.answers("daily-life/none")).tips()).isEmpty();
    }

    @Test
    void pausesAsLongAsTheCategorySays() {
        Answers runner = PartTwo.answers("usual-activities/running worse-with/running");

        assertThat(plan(Patient.benign().with("pain-now/8"), runner).activities().pauseDays()).isEqualTo(14);
        assertThat(plan(Patient.benign().with("pain-now/5"), runner).activities().pauseDays()).isEqualTo(7);
    }

    private static Stream<Answers> partTwos() {
        List<Choice> worse = Questions.WORSE_WITH.choices();
        return worse.stream().flatMap(one -> worse.stream()
                .filter(other -> one == other || !Stream.of(one, other).map(Choice::option).toList().contains("none"))
                .map(other -> PartTwo.answers("usual-activities/gym " + one + " " + other)));
    }

    private static Plan plan(Patient patient, Answers aboutYou) {
        return Plan.of(patient.guidance(), aboutYou).orElseThrow();
    }
}
