package app.backwise.core.stage;

import static app.backwise.core.experiment.Running.clear;
import static app.backwise.core.journal.statistics.Written.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.stage.Progress.State;
import app.backwise.core.stage.StageStep.Because;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where one side of a criterion ends and the other begins. */
class StageMeasureTests {

    private static final LocalDate TODAY = START.plusDays(20);
    private static final LocalDate TWO_WEEKS = TODAY.minusDays(13);

    @Test
    void takesNoForAnAnswerOnTheDayOfAYes() {
        Confirmation yes = new Confirmation(Criterion.HOLDS, true, TODAY);
        Confirmation no = new Confirmation(Criterion.HOLDS, false, TODAY);

        assertThat(state(Criterion.HOLDS, new Written(), yes, no)).isEqualTo(State.NOT_YET);
        assertThat(state(Criterion.HOLDS, new Written(), no, yes)).isEqualTo(State.NOT_YET);
    }

    @Test
    void takesExactlyTwoPointsMoreAsEnough() {
        assertThat(state(Criterion.OWN_TASKS, new Written().check(START, 5, null, 1, 2).check(TODAY, 4, null, 3, 4)))
                .isEqualTo(State.MET);
        assertThat(state(Criterion.OWN_TASKS, new Written().check(START, 5, null, 1, 2).check(TODAY, 4, null, 3, 3)))
                .isEqualTo(State.NOT_YET);
    }

    @Test
    void comparesChecksOfTheSameActivitiesAlone() {
        Written others = new Written().check(START, 5, null, 0).check(TODAY, 4, null, 4, 4);
        Written sinceThen = new Written().check(START, 5, null, 0).check(START.plusDays(7), 5, null, 1, 1)
                .check(TODAY, 4, null, 3, 3);

        assertThat(state(Criterion.OWN_TASKS, others)).isEqualTo(State.NOT_YET);
        assertThat(state(Criterion.OWN_TASKS, sinceThen)).isEqualTo(State.MET);
    }

    @Test
    void forgivesAShortFlareAndOneLongOver() {
        Written twoDays = new Written().same(TWO_WEEKS, 8, 2).flare(TODAY.minusDays(5), 2);
        Written longOver = new Written().flare(TWO_WEEKS.minusDays(5), 5).same(TWO_WEEKS, 14, 2);
        Written overOnTheFirstDay = new Written().flare(TWO_WEEKS.minusDays(4), 5).same(TWO_WEEKS.plusDays(1), 13, 2);

        assertThat(state(Criterion.NO_LONG_FLARE, twoDays)).isEqualTo(State.MET);
        assertThat(state(Criterion.NO_LONG_FLARE, longOver)).isEqualTo(State.MET);
        assertThat(state(Criterion.NO_LONG_FLARE, overOnTheFirstDay)).isEqualTo(State.NOT_YET);
    }

    @Test
    void knowsOfFlaresFromAsManyDaysAsTwoWeeksNeed() {
        int enough = 2 * Diary.DAYS_NEEDED;

        assertThat(state(Criterion.NO_LONG_FLARE, new Written().same(TWO_WEEKS, enough, 2))).isEqualTo(State.MET);
        assertThat(state(Criterion.NO_LONG_FLARE, new Written().same(TWO_WEEKS, enough - 1, 2)))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void goesBackAgainForALongFlareAfterTheOneAnswered() {
        Diary diary = new Written().flare(START, 4).same(START.plusDays(4), 8, 2).flare(TODAY.minusDays(3), 4).diary();
        StageHeld back = new StageHeld(Stage.LOAD, START.plusDays(3), Optional.of(START), 6);

        StageStep step = Stages.step(clear(), back, diary, List.of(), TODAY);
        assertThat(step.because()).isEqualTo(Because.LONG_FLARE);
        assertThat(step.moved()).isTrue();
        assertThat(step.held()).isEqualTo(new StageHeld(Stage.CONTROL, TODAY, Optional.of(TODAY.minusDays(3)), 6));
        assertThat(Stages.step(clear(), step.held(), diary, List.of(), TODAY).moved()).isFalse();
    }

    private static State state(Criterion criterion, Written written, Confirmation... confirmations) {
        StageHeld held = new StageHeld(criterion.stage(), START, Optional.empty(), 6);
        return new StageMeasure(written.diary(), List.of(confirmations), held, TODAY).of(criterion).state();
    }
}
