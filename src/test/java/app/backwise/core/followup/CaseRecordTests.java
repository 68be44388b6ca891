package app.backwise.core.followup;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.history.PastAssessments;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.prompt.LatestAssessment;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    void tellsTheDaysOfTheCourse() {
        LatestAssessment assessed =
                record(CaseNotes.none(), on(0, MODERATE), on(10, MODERATE)).assessed().orElseThrow();

        assertThat(assessed.since()).isEqualTo(START);
        assertThat(assessed.screening().on()).isEqualTo(START.plusDays(10));
        assertThat(assessed.pain()).isEqualTo(6);
        assertThat(assessed.lookAgainOn()).hasValueSatisfying(day -> assertThat(day).isAfter(START.plusDays(10)));
    }
}
