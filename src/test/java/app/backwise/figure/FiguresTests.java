package app.backwise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.backwise.core.movement.Movement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTests {

    private static final Set<Bone> SPINE = EnumSet.range(Bone.PELVIS, Bone.HEAD);
    private static final Set<Bone> LIMBS = EnumSet.range(Bone.UPPER_ARM, Bone.FOOT);

    /** On a saddle, or seen from above, where a hand's breadth more makes no difference. */
    private static final Set<Movement> OFF_THE_FLOOR = EnumSet.of(Movement.CYCLING_EASY, Movement.POOL_OR_BIKE,
            Movement.SLOW_ROLL, Movement.KNEE_ROLL);

    @ParameterizedTest
    @EnumSource(Movement.class)
    void haveOneToFourKeyPosesOfOneScale(Movement movement) {
        List<Drawing> drawings = Figures.of(movement);

        assertThat(drawings).hasSizeBetween(1, 4).doesNotHaveDuplicates();
        assertThat(drawings).extracting(Drawing::box).containsOnly(drawings.get(0).box());
        assertThat(drawings).allSatisfy(drawing -> assertThat(drawing.shapes()).hasSizeGreaterThan(12)
                .allSatisfy(shape -> {
                    assertThat(shape.kind()).matches("[a-z]+( far)?");
                    assertThat(shape.path()).matches("M[-0-9. MLAQz]+");
                }));
    }

    @ParameterizedTest
    @EnumSource(Movement.class)
    void keepEveryBoneAsLongAsItIs(Movement movement) {
        for (Scene scene : Figures.scenes(movement)) {
            Body body = Body.of(scene.pose());
            SPINE.forEach(bone -> assertThat(body.middle(bone).length()).as(bone.name())
                    .isCloseTo(bone.length, within(1e-9)));
            LIMBS.forEach(bone -> Stream.of(true, false).forEach(near -> assertThat(body.limb(bone, near).length())
                    .as(bone.name()).isCloseTo(bone.length, within(1e-9))));
        }
    }

    /** Ranges of healthy adults with a margin: those of the spine are sums over its parts. */
    @ParameterizedTest
    @EnumSource(Movement.class)
    void bendNoJointFurtherThanPeopleCan(Movement movement) {
        for (Scene scene : Figures.scenes(movement)) {
            Pose pose = scene.pose();
            SoftAssertions softly = new SoftAssertions();
            softly.assertThat(pose.spine().lumbar()).as("lumbar").isBetween(-55.0, 65.0);
            softly.assertThat(pose.spine().thoracic()).as("thoracic").isBetween(-25.0, 45.0);
            softly.assertThat(pose.spine().neck()).as("neck").isBetween(-60.0, 50.0);
            for (Limb arm : List.of(pose.arms().near(), pose.arms().far())) {
                softly.assertThat(arm.first()).as("shoulder").isBetween(-65.0, 180.0);
                softly.assertThat(arm.second()).as("elbow").isBetween(-10.0, 150.0);
                softly.assertThat(arm.third()).as("wrist").isBetween(-75.0, 90.0);
            }
            for (Limb leg : List.of(pose.legs().near(), pose.legs().far())) {
                softly.assertThat(leg.first()).as("hip").isBetween(-30.0, 130.0);
                softly.assertThat(leg.second()).as("knee").isBetween(-1.0, 145.0);
                softly.assertThat(leg.third()).as("ankle").isBetween(-75.0, 30.0);
            }
            softly.assertAll();
        }
    }

    /** The thickness of the body included; a cushion gives a little. */
    @ParameterizedTest
    @EnumSource(Movement.class)
    void restOnTheFloorAndNeverSinkIntoIt(Movement movement) {
        for (Scene scene : Figures.scenes(movement)) {
            double lowest = lowest(scene.pose());

            assertThat(lowest).as(scene.toString()).isGreaterThan(-3.5);
            if (!OFF_THE_FLOOR.contains(movement)) {
                assertThat(lowest).as(scene.toString()).isLessThan(movement == Movement.STEP_UP ? 25 : 4);
            }
        }
    }

    private static double lowest(Pose pose) {
        Body body = Body.of(pose);
        Stream<Double> spine = SPINE.stream().filter(bone -> bone != Bone.NECK)
                .flatMap(bone -> ends(bone, body.middle(bone)));
        Stream<Double> limbs = LIMBS.stream()
                .flatMap(bone -> Stream.of(true, false).flatMap(near -> ends(bone, body.limb(bone, near))));
        return Stream.concat(spine, limbs).min(Double::compare).orElseThrow();
    }

    private static Stream<Double> ends(Bone bone, Body.Placed placed) {
        return Stream.of(placed.from().y() - bone.from, placed.to().y() - bone.to);
    }

    @Test
    void isAsTallAsItsBonesSay() {
        Pose standing = Pose.standing(0, 90);
        double highest = Body.of(standing).middle(Bone.HEAD).to().y() + Bone.HEAD.to;

        assertThat(highest - lowest(standing)).isBetween(165.0, 175.0);
    }

    @Test
    void reachesWhatIsWithinReachAndRefusesTheRest() {
        Pose pose = Pose.standing(0, 80).feet(20, 10, 0);

        Point ankle = Body.of(pose).limb(Bone.SHANK, true).to();
        assertThat(ankle.x()).isCloseTo(20, within(1e-6));
        assertThat(ankle.y()).isCloseTo(10, within(1e-6));
        assertThatIllegalArgumentException().isThrownBy(() -> Pose.standing(0, 80).feet(60, 0, 0));
    }

    @Test
    void drawTheFartherSideFirst() {
        List<String> kinds = Figures.of(Movement.SHORT_WALK).get(0).shapes().stream().map(Shape::kind).toList();

        assertThat(kinds.indexOf("trousers far")).isBetween(0, kinds.indexOf("trousers") - 1);
    }
}
