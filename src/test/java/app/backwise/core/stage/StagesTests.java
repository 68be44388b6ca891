package app.backwise.core.stage;

import static app.backwise.core.experiment.Running.clear;
import static app.backwise.core.journal.statistics.Written.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.stage.Progress.State;
import app.backwise.core.stage.StageStep.Because;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StagesTests {

    private static final LocalDate TODAY = START.plusDays(20);

    @Test
    void startsWhereTheCategorySays() {
        assertThat(Stages.start(clear(), 6, START))
                .isEqualTo(new StageHeld(Stage.SETTLE, START, Optional.empty(), 6));
    }

    @Test
    void knowsNothingFromAnEmptyJournal() {
        for (Stage stage : Stage.values()) {
            assertThat(step(stage, new Written()).exit()).allMatch(each -> each.state() == State.UNKNOWN);
        }
    }

    @Test
    void settlesWithPainOfFiveOrTwoPointsLess() {
        Written week = new Written().same(TODAY.minusDays(6), 7, 6);

        assertThat(one(Criterion.PAIN_DOWN, week, held(Stage.SETTLE, 7)))
                .isEqualTo(number(Criterion.PAIN_DOWN, State.NOT_YET, "6.0", 5));
        assertThat(one(Criterion.PAIN_DOWN, week, held(Stage.SETTLE, 8)))
                .isEqualTo(number(Criterion.PAIN_DOWN, State.MET, "6.0", 6));
    }

    @Test
    void takesAnEntryBeforeAWordAboutTheLegs() {
        Written down = new Written().legs(TODAY.minusDays(1), LegSymptoms.MOVING_DOWN).legs(TODAY, LegSymptoms.NONE);
        Written none = new Written().legs(TODAY, LegSymptoms.NONE);

        assertThat(state(Criterion.LEGS_QUIET, none)).isEqualTo(State.MET);
        assertThat(state(Criterion.LEGS_QUIET, down, yes(Criterion.LEGS_QUIET))).isEqualTo(State.NOT_YET);
        assertThat(state(Criterion.LEGS_QUIET, new Written(), yes(Criterion.LEGS_QUIET))).isEqualTo(State.MET);
    }

    @Test
    void countsMorningsBackToUsual() {
        LocalDate week = TODAY.minusDays(7);

        assertThat(one(Criterion.MORNINGS, new Written().mornings(week, true, true, true, true, false, null, true),
                held(Stage.MOVE_CONFIDENTLY, 5))).isEqualTo(number(Criterion.MORNINGS, State.MET, "5", 5));
        assertThat(one(Criterion.MORNINGS, new Written().mornings(week, true, true, true, true, false, false, null),
                held(Stage.MOVE_CONFIDENTLY, 5))).isEqualTo(number(Criterion.MORNINGS, State.NOT_YET, "4", 5));
    }

    @Test
    void takesTheMainTaskAtSixOrTwoPointsMoreInTheMean() {
        Written better = new Written().check(START, 5, null, 1, 1).check(TODAY, 4, null, 3, 4);
        Written little = new Written().check(START, 5, null, 3, 4).check(TODAY, 4, null, 4, 4);
        Written able = new Written().check(TODAY, 4, null, 6, 0);
        Written old = new Written().check(TODAY.minusDays(8), 4, null, 9, 9);

        assertThat(state(Criterion.OWN_TASKS, better)).isEqualTo(State.MET);
        assertThat(one(Criterion.OWN_TASKS, little, held(Stage.MOVE_CONFIDENTLY, 5)))
                .isEqualTo(number(Criterion.OWN_TASKS, State.NOT_YET, "4", 6));
        assertThat(state(Criterion.OWN_TASKS, able)).isEqualTo(State.MET);
        assertThat(state(Criterion.OWN_TASKS, old)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void takesOwnAnswersOfThisStageAndWeekAndTheLatest() {
        Confirmation old = new Confirmation(Criterion.HOLDS, true, TODAY.minusDays(7));
        Confirmation no = new Confirmation(Criterion.HOLDS, false, TODAY.minusDays(1));

        assertThat(state(Criterion.HOLDS, new Written(), yes(Criterion.HOLDS))).isEqualTo(State.MET);
        assertThat(state(Criterion.HOLDS, new Written(), old)).isEqualTo(State.UNKNOWN);
        assertThat(state(Criterion.HOLDS, new Written(), old, no)).isEqualTo(State.NOT_YET);
        assertThat(state(Criterion.HOLDS, new Written(), no, yes(Criterion.HOLDS))).isEqualTo(State.MET);
        StageHeld fresh = new StageHeld(Stage.CONTROL, TODAY, Optional.empty(), 5);
        assertThat(one(Criterion.HOLDS, new Written(), fresh, no).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void letsNobodyLoadAfterALongFlare() {
        Written quiet = new Written().same(TODAY.minusDays(13), 14, 2);
        Written flare = new Written().same(TODAY.minusDays(13), 9, 2).flare(TODAY.minusDays(4), 3)
                .same(TODAY.minusDays(1), 2, 2);

        assertThat(state(Criterion.NO_LONG_FLARE, quiet)).isEqualTo(State.MET);
        assertThat(state(Criterion.NO_LONG_FLARE, flare)).isEqualTo(State.NOT_YET);
        assertThat(state(Criterion.NO_LONG_FLARE, new Written().same(TODAY, 1, 2))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void asksForConfidenceOfEight() {
        assertThat(state(Criterion.CONFIDENT, new Written().check(TODAY, 2, 8))).isEqualTo(State.MET);
        assertThat(state(Criterion.CONFIDENT, new Written().check(TODAY, 2, 7))).isEqualTo(State.NOT_YET);
        assertThat(state(Criterion.CONFIDENT, new Written().check(TODAY, 2, null))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void movesOnWhenAllIsMetAndOnlyThen() {
        Written settled = new Written().same(TODAY.minusDays(6), 7, 3).legs(TODAY, LegSymptoms.NONE);

        StageStep step = Stages.step(clear(), held(Stage.SETTLE, 6), settled.diary(), List.of(yes(Criterion.WALKS)),
                TODAY);
        assertThat(step.because()).isEqualTo(Because.ALL_MET);
        assertThat(step.held()).isEqualTo(new StageHeld(Stage.MOVE_CONFIDENTLY, TODAY, Optional.empty(), 6));
        assertThat(step.exit()).extracting(Progress::criterion).isEqualTo(Stage.MOVE_CONFIDENTLY.exit());
        assertThat(step(Stage.SETTLE, settled).because()).isEqualTo(Because.NOT_ALL_MET);
    }

    @Test
    void movesNobodyOnInTheMiddleOfAFlare() {
        Written flare = new Written().same(TODAY.minusDays(6), 6, 3).flare(TODAY, 1).legs(TODAY, LegSymptoms.NONE);
        Written over = new Written().same(TODAY.minusDays(6), 4, 3).flare(TODAY.minusDays(2), 1)
                .same(TODAY.minusDays(1), 2, 3).legs(TODAY, LegSymptoms.NONE);

        StageStep step =
                Stages.step(clear(), held(Stage.SETTLE, 6), flare.diary(), List.of(yes(Criterion.WALKS)), TODAY);
        assertThat(step.because()).isEqualTo(Because.FLARE_GOES_ON);
        assertThat(step.held().stage()).isEqualTo(Stage.SETTLE);
        assertThat(Stages.step(clear(), held(Stage.SETTLE, 6), over.diary(), List.of(yes(Criterion.WALKS)), TODAY)
                .because())
                .isEqualTo(Because.ALL_MET);
    }

    @Test
    void keepsUpTheLastStage() {
        assertThat(step(Stage.MAINTAIN, new Written()).because()).isEqualTo(Because.KEEP_UP);
    }

    @Test
    void goesBackOneStageForAFlareOfMoreThanThreeDaysAndOnlyOnce() {
        Diary diary = new Written().flare(TODAY.minusDays(3), 6).diary();

        StageStep back = Stages.step(clear(), held(Stage.LOAD, 6), diary, List.of(), TODAY);
        assertThat(back.because()).isEqualTo(Because.LONG_FLARE);
        assertThat(back.held()).isEqualTo(new StageHeld(Stage.CONTROL, TODAY, Optional.of(TODAY.minusDays(3)), 6));
        assertThat(back.exit()).extracting(Progress::criterion).isEqualTo(Stage.CONTROL.exit());
        assertThat(Stages.step(clear(), back.held(), diary, List.of(), TODAY.plusDays(2)).held())
                .isEqualTo(back.held());
        assertThat(Stages.step(clear(), held(Stage.LOAD, 6), diary, List.of(), TODAY.minusDays(1)).held().stage())
                .isEqualTo(Stage.LOAD);
    }

    @Test
    void forgivesAFlareOfAnEarlierStage() {
        Diary diary = new Written().flare(START, 4).diary();
        StageHeld later = new StageHeld(Stage.LOAD, START.plusDays(5), Optional.empty(), 6);

        assertThat(Stages.step(clear(), later, diary, List.of(), TODAY).held()).isEqualTo(later);
    }

    private static StageStep step(Stage stage, Written written) {
        return Stages.step(clear(), held(stage, 6), written.diary(), List.of(), TODAY);
    }

    private static State state(Criterion criterion, Written written, Confirmation... confirmations) {
        return one(criterion, written, held(criterion.stage(), 6), confirmations).state();
    }

    private static Progress one(Criterion criterion, Written written, StageHeld held, Confirmation... confirmations) {
        Collection<Confirmation> all = Stream.of(confirmations).toList();
        return new StageMeasure(written.diary(), all, held, TODAY).of(criterion);
    }

    private static StageHeld held(Stage stage, int startingPain) {
        return new StageHeld(stage, START, Optional.empty(), startingPain);
    }

    private static Confirmation yes(Criterion criterion) {
        return new Confirmation(criterion, true, TODAY);
    }

    private static Progress number(Criterion criterion, State state, String have, int need) {
        return new Progress(criterion, state, Optional.of(new BigDecimal(have)), Optional.of(BigDecimal.valueOf(need)));
    }
}
