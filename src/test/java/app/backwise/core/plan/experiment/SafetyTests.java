package app.backwise.core.plan.experiment;

import static app.backwise.core.plan.Written.START;
import static app.backwise.core.plan.Written.noon;
import static app.backwise.core.plan.experiment.Running.SCREENED;
import static app.backwise.core.plan.experiment.Running.experiment;
import static app.backwise.core.plan.experiment.Running.green;
import static app.backwise.core.plan.experiment.Running.legs;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.decision.GetHelp;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.plan.Diary;
import app.backwise.core.plan.Movement;
import app.backwise.core.plan.Screening;
import app.backwise.core.plan.Written;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTests {

    private static final LocalDate LATER = START.plusDays(3);

    @ParameterizedTest
    @ValueSource(strings = {"warning-signs/saddle", "warning-signs/bladder", "health/fever", "health/pregnant"})
    void showsNothingButHelpForARedFlagInWeekThree(String finding) {
        Patient patient = Patient.benign().with(finding);

        assertThat(Safety.of(patient.decision(), SCREENED, Diary.empty(), List.of(experiment(green(0, 10))), List.of()))
                .isEqualTo(new Safety.HelpFirst((GetHelp) patient.decision()));
    }

    @Test
    void leavesItToTheirOwnTeamAfterAnOperation() {
        assertThat(safety(Patient.benign().with("events/surgery"), Diary.empty())).isEqualTo(new Safety.OwnTeam());
    }

    @Test
    void isClearForSomebodyWithoutRedFlags() {
        assertThat(safety(Patient.benign(), Diary.empty())).isInstanceOfSatisfying(Clear.class, clear -> {
            assertThat(clear.screening()).isEqualTo(SCREENED);
            assertThat(clear.guidance().category()).isEqualTo(Patient.benign().guidance().category());
        });
    }

    @Test
    void isTheOnlyOneToGiveAClearance() {
        assertThat(Clear.class.getConstructors()).isEmpty();
        assertThat(Clear.class).isFinal();
    }

    @Test
    void asksAgainWhenAnEntrySaysThatLegSymptomsMovedDown() {
        assertThat(safety(Patient.benign(), new Written().legs(LATER, LegSymptoms.MOVING_DOWN).diary()))
                .isEqualTo(new Safety.QuestionsFirst(LATER));
        assertThat(safety(Patient.benign(), new Written().legs(LATER, LegSymptoms.MOVING_UP).diary()))
                .isInstanceOf(Clear.class);
    }

    @Test
    void asksAgainWhenATryWorsenedALeg() {
        assertThat(Safety.of(Patient.benign().decision(), SCREENED, Diary.empty(), List.of(experiment(legs(3, 10))),
                List.of())).isEqualTo(new Safety.QuestionsFirst(LATER));
        assertThat(Safety.of(Patient.benign().decision(), SCREENED, Diary.empty(), List.of(), List.of(
                new MovementTry(Movement.PRESS_UP, LATER, noon(LATER), Response.LEGS_WORSE))))
                .isEqualTo(new Safety.QuestionsFirst(LATER));
    }

    @Test
    void isClearAgainOnceTheQuestionsAreAnswered() {
        Diary diary = new Written().legs(LATER, LegSymptoms.MOVING_DOWN).diary();

        assertThat(Safety.of(Patient.benign().decision(), new Screening(LATER, noon(LATER).plusSeconds(60)), diary,
                List.of(), List.of())).isInstanceOf(Clear.class);
        assertThat(Safety.of(Patient.benign().decision(), new Screening(LATER, noon(LATER).minusSeconds(60)), diary,
                List.of(), List.of())).isInstanceOf(Safety.QuestionsFirst.class);
    }

    private static Safety safety(Patient patient, Diary diary) {
        return Safety.of(patient.decision(), SCREENED, diary, List.of(), List.of());
    }
}
