package app.backwise.core.clearance;

import static app.backwise.core.experiment.Running.SCREENED;
import static app.backwise.core.experiment.Running.legs;
import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.decision.GetHelp;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.SymptomResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearanceTests {

    private static final LocalDate LATER = START.plusDays(3);

    @ParameterizedTest
    @ValueSource(strings = {"warning-signs/saddle", "warning-signs/bladder", "feeling-ill/fever", "health/pregnant"})
    void showsNothingButHelpForARedFlagInWeekThree(String finding) {
        Patient patient = Patient.benign().with(finding);

        assertThat(Clearance.of(patient.decision(), SCREENED, Diary.empty(),
                List.of(answered(SymptomResponse.WITHIN_RULE))))
                .isEqualTo(new Clearance.HelpFirst((GetHelp) patient.decision()));
    }

    @Test
    void leavesItToTheirOwnTeamAfterAnOperation() {
        assertThat(safety(Patient.benign().with("events/surgery"), Diary.empty())).isEqualTo(new Clearance.OwnTeam());
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
                .isEqualTo(new Clearance.QuestionsFirst(LATER));
        assertThat(safety(Patient.benign(), new Written().legs(LATER, LegSymptoms.MOVING_UP).diary()))
                .isInstanceOf(Clear.class);
    }

    @Test
    void asksAgainWhenATryWorsenedALeg() {
        assertThat(Clearance.of(Patient.benign().decision(), SCREENED, Diary.empty(),
                List.of(answered(SymptomResponse.LEGS_WORSE)))).isEqualTo(new Clearance.QuestionsFirst(LATER));
    }

    @Test
    void isClearAgainOnceTheQuestionsAreAnswered() {
        Diary diary = new Written().legs(LATER, LegSymptoms.MOVING_DOWN).diary();

        assertThat(Clearance.of(Patient.benign().decision(), new Screening(LATER, noon(LATER).plusSeconds(60)), diary,
                List.of())).isInstanceOf(Clear.class);
        assertThat(Clearance.of(Patient.benign().decision(), new Screening(LATER, noon(LATER).minusSeconds(60)), diary,
                List.of())).isInstanceOf(Clearance.QuestionsFirst.class);
    }

    private static Clearance safety(Patient patient, Diary diary) {
        return Clearance.of(patient.decision(), SCREENED, diary, List.of());
    }

    private static DatedResponse answered(SymptomResponse response) {
        return new DatedResponse(LATER, noon(LATER), response);
    }
}
