package app.backwise.core.followup;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Safety;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.history.PastAssessments;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.response.Rule;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanRecordDiaryTests {

    private static final Patient PATIENT = Patient.benign().with("pain-now/6");

    private static PastAssessment assessed(LocalDate on) {
        return new PastAssessment(new UUID(0, on.toEpochDay()), on, noon(on), PATIENT.answers(),
                Optional.of(PATIENT.decision()));
    }

    private static PlanRecord record(Diary diary, PlanNotes notes, LocalDate... answered) {
        return new PlanRecord(
                new PastAssessments(List.of(answered).stream().map(PlanRecordDiaryTests::assessed).toList()), diary,
                Experiments.none(), notes);
    }

    @Test
    void asksTheSafetyQuestionsAgainOnceThePersonSaysThatTheirLegsAreNotQuiet() {
        PlanNotes no = PlanNotes.none().with(new Confirmation(Criterion.LEGS_QUIET, false, START.plusDays(2)));
        PlanNotes yes = PlanNotes.none().with(new Confirmation(Criterion.LEGS_QUIET, true, START.plusDays(2)));

        assertThat(record(Diary.empty(), no, START).safety()).contains(new Safety.QuestionsFirst(START.plusDays(2)));
        assertThat(record(Diary.empty(), no, START).plan(START.plusDays(2))).isEmpty();
        assertThat(record(Diary.empty(), yes, START).safety()).containsInstanceOf(Clear.class);
        assertThat(record(Diary.empty(), no, START, START.plusDays(2)).safety()).as("answered since")
                .containsInstanceOf(Clear.class);
    }

    @Test
    void comparesWithTheJournalOrElseWithTheLatestAnswers() {
        Diary week = new Written().pains(START, 3, 3, 4, 3).diary();

        assertThat(record(week, PlanNotes.none(), START).rule(START.plusDays(3))).contains(new Rule(3));
        assertThat(record(Diary.empty(), PlanNotes.none(), START).rule(START)).contains(new Rule(6));
        assertThat(record(week, PlanNotes.none()).rule(START)).isEmpty();
    }
}
