package app.backwise.core.movement;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.movement.Left;
import app.backwise.core.response.SymptomResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementComfortTests {

    private static final List<Movement> MATCHED = List.of(Movement.PRONE_LYING, Movement.PRESS_UP, Movement.HIP_HINGE);

    @Test
    void dropsAMatchedMovementThatWasRedTwice() {
        List<MovementTrial> tries =
                List.of(press(0, SymptomResponse.MUCH_MORE_PAIN), press(1, SymptomResponse.WITHIN_RULE),
                        press(2, SymptomResponse.MORE_PAIN_AND_NOT_BACK));

        assertThat(MovementComfort.staying(MATCHED, tries)).containsExactly(Movement.PRONE_LYING, Movement.HIP_HINGE);
        assertThat(MovementComfort.left(Movement.PRESS_UP, tries)).contains(Left.RED_TWICE);
    }

    @Test
    void keepsItAfterOneRedAndAnyNumberOfAmbers() {
        assertThat(MovementComfort.staying(MATCHED, List.of(press(0, SymptomResponse.MUCH_MORE_PAIN),
                press(1, SymptomResponse.NOT_BACK_NEXT_MORNING), press(2, SymptomResponse.MORE_PAIN_BUT_BACK),
                press(3, SymptomResponse.NOT_BACK_NEXT_MORNING)))).isEqualTo(MATCHED);
    }

    @Test
    void stopsAtOnceWhatMovesSymptomsDownALeg() {
        assertThat(MovementComfort.left(Movement.PRESS_UP, List.of(press(0, SymptomResponse.LEGS_WORSE))))
                .contains(Left.LEGS_WORSE);
        assertThat(MovementComfort.left(Movement.HIP_HINGE, List.of(press(0, SymptomResponse.LEGS_WORSE)))).isEmpty();
    }

    private static MovementTrial press(int day, SymptomResponse response) {
        return new MovementTrial(Movement.PRESS_UP, START.plusDays(day), noon(START.plusDays(day)), response);
    }
}
