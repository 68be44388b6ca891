package app.backwise.core.followup;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Running;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.history.PastAssessments;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.LatestAssessment;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseRecordTests {

    private static final Patient MODERATE = Patient.benign().with("pain-now/6 activity/some-worse");

    private static PastAssessment at(Instant at, int day, Patient patient) {
        return new PastAssessment(new UUID(1, day), START.plusDays(day), at, patient.answers(),
                Optional.of(patient.decision()));
    }

    private static PastAssessment on(int day, Patient patient) {
        return at(noon(START.plusDays(day)), day, patient);
    }

    private static CaseRecord record(CaseNotes notes, PastAssessment... assessments) {
        return new CaseRecord(new PastAssessments(List.of(assessments)), Diary.empty(), Experiments.none(), notes);
    }

    private static StageHeld held(Stage stage, int day) {
        return new StageHeld(stage, START.plusDays(day), Optional.empty(), 6);
    }

    private static StageHeld heldNow(CaseRecord record, int day) {
        return record.programme(START.plusDays(day)).orElseThrow().stage().held();
    }

    @Test
    void hasNothingBeforeTheFirstAssessment() {
        CaseRecord nothing = record(CaseNotes.none());

        assertThat(nothing.clearance()).isEmpty();
        assertThat(nothing.clear()).isEmpty();
        assertThat(nothing.assessed()).isEmpty();
        assertThat(nothing.programme(START)).isEmpty();
        assertThat(nothing.prompt(START)).isEmpty();
    }

    @Test
    void waitsWhereTodaysRulesAskMore() {
        PastAssessment old =
                new PastAssessment(new UUID(1, 1), START, noon(START), MODERATE.answers(), Optional.empty());

        assertThat(record(CaseNotes.none(), old).clearance()).containsInstanceOf(Clearance.RulesChanged.class);
        assertThat(record(CaseNotes.none(), old).programme(START)).isEmpty();
    }

    @Test
    void closesWhenHelpIsAdvisedUntilTheQuestionsAreAnsweredLater() {
        CaseNotes advised = CaseNotes.none().helpAdvised(noon(START).plusSeconds(1));

        assertThat(record(advised, on(0, MODERATE)).clearance()).containsInstanceOf(Clearance.HelpAdvised.class);
        assertThat(record(advised, on(0, MODERATE)).programme(START)).isEmpty();
        assertThat(record(advised, on(0, MODERATE), at(noon(START).plusSeconds(2), 0, MODERATE)).clearance())
                .containsInstanceOf(Clear.class);
    }

    @Test
    void closesWithTheLatestAnswersHoweverGoodTheEarlierOnes() {
        CaseRecord record =
                record(CaseNotes.none(), on(0, MODERATE), on(3, Patient.benign().with("warning-signs/bladder")));

        assertThat(record.clearance()).containsInstanceOf(Clearance.HelpFirst.class);
        assertThat(record.programme(START.plusDays(3))).isEmpty();
    }

    @Test
    void keepsTheStageWithinACourseAndBeginsAnewWithTheNext() {
        CaseNotes control = CaseNotes.none().with(held(Stage.CONTROL, 20));

        assertThat(heldNow(record(control, on(0, MODERATE), on(14, MODERATE)), 21).stage()).isEqualTo(Stage.CONTROL);
        assertThat(heldNow(record(control, on(0, MODERATE), on(130, MODERATE)), 130))
                .isEqualTo(new StageHeld(Stage.SETTLE, START.plusDays(130), Optional.empty(), 6));
    }

    @Test
    void beginsTheStagesAnewAfterHelpWasAdvised() {
        CaseNotes joined = CaseNotes.none().helpAdvised(noon(START.plusDays(10))).joined(
                CaseNotes.none().with(held(Stage.CONTROL, 5)));
        CaseRecord record = record(joined, on(0, MODERATE), on(12, MODERATE), on(20, MODERATE));

        assertThat(joined.stage()).isEqualTo(held(Stage.CONTROL, 5));
        assertThat(heldNow(record, 21).stage()).isEqualTo(Stage.SETTLE);
        assertThat(heldNow(record, 21).since()).isEqualTo(START.plusDays(12));
    }

    @Test
    void keepsTheStageOfACourseThatBeganAfterHelpWasAdvised() {
        CaseNotes control = CaseNotes.none().helpAdvised(noon(START.minusDays(1))).with(held(Stage.CONTROL, 5));

        assertThat(heldNow(record(control, on(0, MODERATE), on(14, MODERATE)), 15)).isEqualTo(held(Stage.CONTROL, 5));
    }

    @Test
    void beginsTheStagesWhereEverythingHurtsHoweverLongAgoHelpWasAdvised() {
        CaseNotes control = CaseNotes.none().helpAdvised(noon(START.minusDays(1))).with(held(Stage.CONTROL, 5));
        CaseRecord record = record(control, on(0, MODERATE),
                on(7, Patient.benign().with("pain-now/8 activity/all-worse")), on(20, MODERATE));

        assertThat(heldNow(record, 21).since()).isEqualTo(START.plusDays(7));
    }

    @Test
    void keepsAStageThatIsOlderThanTheLatestLook() {
        CaseNotes control = CaseNotes.none().with(held(Stage.CONTROL, 5));

        assertThat(heldNow(record(control, on(0, MODERATE), on(14, MODERATE)), 15)).isEqualTo(held(Stage.CONTROL, 5));
    }

    @Test
    void showsThePromptThatWasNotPutAway() {
        LocalDate old = START.plusDays(15);
        CaseNotes away = CaseNotes.none().with(new Dismissal(Prompt.Trigger.ANSWERS_OLD, old))
                .with(new Dismissal(Prompt.Trigger.LOOK_AGAIN, old));

        assertThat(record(CaseNotes.none(), on(0, MODERATE)).prompt(old)).map(Prompt::trigger)
                .contains(Prompt.Trigger.ANSWERS_OLD);
        assertThat(record(away, on(0, MODERATE)).prompt(old)).isEmpty();
    }

    @Test
    void closesWhenATryOrAMovementMovedSymptomsDownALeg() {
        LocalDate tried = START.plusDays(2);
        CaseNotes press = CaseNotes.none()
                .with(new MovementTrial(Movement.PRESS_UP, tried, noon(tried), SymptomResponse.LEGS_WORSE));

        assertThat(record(press, on(0, MODERATE)).clearance()).contains(new Clearance.QuestionsFirst(tried));
        assertThat(running(Running.legs(2, 10)).clearance()).contains(new Clearance.QuestionsFirst(tried));
    }

    @Test
    void closesOnceAnEntryThatSaysSoIsWritten() {
        CaseRecord open = record(CaseNotes.none(), on(0, MODERATE));
        Entry entry = legsWorse(START.plusDays(1));

        assertThat(open.clearance()).containsInstanceOf(Clear.class);
        assertThat(open.with(entry).clearance()).contains(new Clearance.QuestionsFirst(START.plusDays(1)));
        assertThat(open.with(entry).assessments()).isEqualTo(open.assessments());
    }

    @Test
    void saysWhatFollowsForWhatRuns() {
        assertThat(running(Running.green(0, 10)).next(START.plusDays(1))).contains(
                new Verdict(Verdict.Reason.GREEN_SO_FAR, Optional.of(10), Optional.of(START.plusDays(2))));
        assertThat(running(Running.red(0, 10)).next(START.plusDays(1))).as("paused").isEmpty();
        assertThat(new CaseRecord(new PastAssessments(List.of(on(0, Patient.benign().with("warning-signs/bladder")))),
                Diary.empty(), new Experiments(List.of(Running.experiment(Running.green(0, 10)))), CaseNotes.none())
                .next(START.plusDays(1))).as("help first").isEmpty();
    }

    @Test
    void pausesWhatRunsOnceSomethingInALegGotWorseWhereverThatWasTold() {
        LocalDate told = START.plusDays(2);
        CaseNotes notes = CaseNotes.none();
        Experiments running = new Experiments(List.of(Running.experiment(Running.green(0, 10))));
        PastAssessments answeredSince = new PastAssessments(List.of(on(0, MODERATE), on(3, MODERATE)));

        assertThat(Stream.of(
                new CaseRecord(answeredSince, Diary.empty(), running, notes).with(legsWorse(told)),
                new CaseRecord(answeredSince, Diary.empty(), running, notes.with(new MovementTrial(Movement.PRESS_UP,
                        told, noon(told), SymptomResponse.LEGS_WORSE))),
                new CaseRecord(answeredSince, Diary.empty(), running,
                        notes.with(new Confirmation(Criterion.LEGS_QUIET, false, told)))))
                .extracting(record -> record.next(START.plusDays(4)).orElseThrow())
                .containsOnly(new Verdict(Verdict.Reason.LEGS_WORSE, Optional.empty(),
                        Optional.of(told.plusDays(7))));
    }

    private static Entry legsWorse(LocalDate on) {
        return new Entry(new UUID(2, 1), When.now(noon(on), ZoneOffset.UTC), new PainRatings(4, null, null),
                new Symptoms(Set.of(), LegSymptoms.MOVING_DOWN, null), List.of(), "", null);
    }

    private static CaseRecord running(Trial... trials) {
        return new CaseRecord(new PastAssessments(List.of(on(0, MODERATE))), Diary.empty(),
                new Experiments(List.of(Running.experiment(trials))), CaseNotes.none());
    }

    @Test
    void tellsTheDaysOfTheCourse() {
        LatestAssessment assessed =
                record(CaseNotes.none(), on(0, MODERATE), on(10, MODERATE)).assessed().orElseThrow();

        assertThat(assessed.since()).isEqualTo(START);
        assertThat(assessed.screening().on()).isEqualTo(START.plusDays(10));
        assertThat(assessed.pain()).isEqualTo(6);
        assertThat(assessed.lookAgainOn()).hasValueSatisfying(day -> assertThat(day).isAfter(START.plusDays(10)));
    }
}
