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
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.response.UsualPain;
import app.backwise.core.response.UsualPain.Source;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseRecordDiaryTests {

    private static final Patient PATIENT = Patient.benign().with("pain-now/6");

    private static PastAssessment assessed(LocalDate on) {
        return new PastAssessment(new UUID(0, on.toEpochDay()), on, noon(on), PATIENT.answers(),
                Optional.of(PATIENT.decision()));
    }

    private static CaseRecord record(Diary diary, CaseNotes notes, LocalDate... answered) {
        return new CaseRecord(
                new PastAssessments(List.of(answered).stream().map(CaseRecordDiaryTests::assessed).toList()), diary,
                Experiments.none(), notes);
    }

    @Test
    void asksTheSafetyQuestionsAgainOnceThePersonSaysThatTheirLegsAreNotQuiet() {
        CaseNotes no = CaseNotes.none().with(new Confirmation(Criterion.LEGS_QUIET, false, START.plusDays(2)));
        CaseNotes yes = CaseNotes.none().with(new Confirmation(Criterion.LEGS_QUIET, true, START.plusDays(2)));

        assertThat(record(Diary.empty(), no, START).clearance())
                .contains(new Clearance.QuestionsFirst(START.plusDays(2)));
        assertThat(record(Diary.empty(), no, START).programme(START.plusDays(2))).isEmpty();
        assertThat(record(Diary.empty(), yes, START).clearance()).containsInstanceOf(Clear.class);
        assertThat(record(Diary.empty(), no, START, START.plusDays(2)).clearance()).as("answered since")
                .containsInstanceOf(Clear.class);
    }

    @Test
    void comparesWithTheJournalOrElseWithTheLatestAnswers() {
        Diary week = new Written().pains(START, 3, 3, 4, 3).diary();

        assertThat(record(week, CaseNotes.none(), START).usualPain(START.plusDays(3)))
                .contains(new UsualPain(3, Source.JOURNAL));
        assertThat(record(Diary.empty(), CaseNotes.none(), START).usualPain(START))
                .contains(new UsualPain(6, Source.ANSWERS));
        assertThat(record(week, CaseNotes.none()).usualPain(START)).isEmpty();
    }
}
