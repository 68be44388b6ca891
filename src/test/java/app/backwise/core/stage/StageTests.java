package app.backwise.core.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.backwise.core.decision.Category;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementDriver;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {

    @Test
    void goesFromSettlingToMaintainingAndBack() {
        assertThat(Stage.SETTLE.next()).isEqualTo(Stage.MOVE_CONFIDENTLY);
        assertThat(Stage.MAINTAIN.next()).isEqualTo(Stage.MAINTAIN);
        assertThat(Stage.LOAD.back()).isEqualTo(Stage.CONTROL);
        assertThat(Stage.SETTLE.back()).isEqualTo(Stage.SETTLE);
    }

    @Test
    void givesEveryStageButTheLastItsExit() {
        assertThat(Stage.SETTLE.exit()).containsExactly(Criterion.PAIN_DOWN, Criterion.WALKS, Criterion.LEGS_QUIET);
        assertThat(Stage.values()).allMatch(stage -> stage.exit().isEmpty() == (stage == Stage.MAINTAIN));
    }

    @Test
    void startsWithSettlingOrWithoutPainWithMaintaining() {
        assertThat(Stage.startingIn(Category.MODERATE_STABLE)).isEqualTo(Stage.SETTLE);
        assertThat(Stage.startingIn(Category.PAIN_FREE)).isEqualTo(Stage.MAINTAIN);
        assertThatIllegalArgumentException().isThrownBy(() -> Stage.startingIn(Category.TRAUMA));
    }

    @ParameterizedTest
    @EnumSource(MovementDriver.class)
    void addsWhatItsPointsAskForAndThenWhatBuildsOnTheDriver(MovementDriver driver) {
        assertThat(Stage.SETTLE.movements(driver)).isEmpty();
        assertThat(Stage.MOVE_CONFIDENTLY.movements(driver)).isEmpty();
        assertThat(Stage.CONTROL.movements(driver)).contains(Movement.HIP_HINGE, Movement.SIT_TO_STAND,
                Movement.BIRD_DOG,
                Movement.SIDE_BRIDGE, Movement.CURL_UP);
        for (Stage stage : List.of(Stage.LOAD, Stage.RETURN, Stage.MAINTAIN)) {
            assertThat(stage.movements(driver)).isEqualTo(Movement.buildingOn(driver));
        }
    }
}
