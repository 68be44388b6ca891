package app.backwise.core.history;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Urgency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PastAssessmentsTests {

    private static final Patient MODERATE = Patient.benign().with("pain-now/5 activity/some-worse");
    private static final Patient PAIN_FREE = Patient.benign().with("pain-now/0 activity/eases");
    private static final Patient EVERYTHING_HURTS = Patient.benign().with("pain-now/8 activity/all-worse");
    private static final Patient HELP = Patient.benign().with("warning-signs/bladder");

    private static PastAssessment on(int day, Patient patient) {
        LocalDate on = START.plusDays(day);
        return new PastAssessment(new UUID(0, day), on, noon(on), patient.answers(), Optional.of(patient.decision()));
    }

    private static List<Integer> episode(PastAssessment... all) {
        List<PastAssessment> shuffled = new ArrayList<>(List.of(all));
        Collections.reverse(shuffled);
        return new PastAssessments(shuffled).episode().stream()
                .map(each -> (int) START.until(each.on(), ChronoUnit.DAYS)).toList();
    }

    private static Optional<LocalDate> begin(PastAssessment... all) {
        return new PastAssessments(List.of(all)).stagesBegin().map(PastAssessment::on);
    }

    @Test
    void isOneCourseAsLongAsOneLooksAgain() {
        assertThat(episode(on(0, MODERATE), on(14, MODERATE), on(114, MODERATE))).containsExactly(0, 14, 114);
        assertThat(episode(on(0, MODERATE), on(101, MODERATE))).containsExactly(101);
        assertThat(episode()).isEmpty();
    }

    @Test
    void endsACourseWithoutPain() {
        assertThat(PAIN_FREE.guidance().category()).isEqualTo(Category.PAIN_FREE);
        assertThat(episode(on(0, MODERATE), on(14, PAIN_FREE))).containsExactly(14);
        assertThat(episode(on(0, PAIN_FREE), on(14, MODERATE), on(20, MODERATE))).containsExactly(14, 20);
    }

    @Test
    void beginsTheStagesWithTheCourse() {
        assertThat(begin(on(0, MODERATE), on(14, MODERATE))).hasValue(START);
        assertThat(begin(on(0, MODERATE), on(120, MODERATE))).hasValue(START.plusDays(120));
        assertThat(begin()).isEmpty();
    }

    @Test
    void beginsTheStagesAnewAfterHelpAndWhenEverythingHurts() {
        assertThat(EVERYTHING_HURTS.guidance().category()).isEqualTo(Category.DEBILITATING);
        assertThat(begin(on(0, MODERATE), on(7, HELP), on(9, MODERATE), on(20, MODERATE))).hasValue(START.plusDays(9));
        assertThat(begin(on(0, MODERATE), on(7, EVERYTHING_HURTS), on(20, MODERATE))).hasValue(START.plusDays(7));
    }

    @Test
    void findsTheLatestOfADayByItsMoment() {
        PastAssessment morning = on(0, MODERATE);
        PastAssessment evening =
                new PastAssessment(new UUID(0, 0), START, noon(START).plusSeconds(3600), HELP.answers(),
                        Optional.of(HELP.decision()));

        assertThat(new PastAssessments(List.of(evening, morning)).latest()).hasValue(evening);
        assertThat(evening.guidance()).isEmpty();
        assertThat(evening.plan()).isEmpty();
    }

    @Test
    void looksAgainLessOftenWhileEachLookFindsTheSame() {
        assertThat(new PastAssessments(List.of(on(0, MODERATE), on(7, MODERATE))).lookAgainOn())
                .hasValue(START.plusDays(21));
        assertThat(new PastAssessments(List.of(on(0, MODERATE), on(7, HELP), on(9, MODERATE))).lookAgainOn())
                .hasValue(START.plusDays(16));
        assertThat(new PastAssessments(List.of(on(0, MODERATE), on(120, MODERATE))).lookAgainOn())
                .hasValue(START.plusDays(127));
        assertThat(new PastAssessments(List.of(on(0, MODERATE), on(7, HELP))).lookAgainOn()).isEmpty();
        assertThat(new PastAssessments(List.of()).lookAgainOn()).isEmpty();
    }

    @Test
    void decidesEachInTheLightOfTheOnesBefore() {
        List<PastAssessment> decided =
                PastAssessments.of(List.of(answered(9, EVERYTHING_HURTS), answered(4, EVERYTHING_HURTS),
                        answered(0, MODERATE)), new DecisionService()).all();

        assertThat(decided).extracting(PastAssessment::on)
                .containsExactly(START, START.plusDays(4), START.plusDays(9));
        assertThat(decided).extracting(each -> each.decision().orElseThrow().urgency())
                .containsExactly(Urgency.SELF_CARE, Urgency.SEE_SOON, Urgency.SAME_DAY);
    }

    @Test
    void leavesOpenWhatTodaysQuestionsAskMoreOf() {
        AnsweredAssessment half = new AnsweredAssessment(new UUID(0, 0), START, noon(START),
                MODERATE.answers().without(Questions.DANGER_SIGNS));

        assertThat(PastAssessments.of(List.of(half), new DecisionService()).latest())
                .hasValueSatisfying(each -> assertThat(each.decision()).isEmpty());
    }

    private static AnsweredAssessment answered(int day, Patient patient) {
        PastAssessment past = on(day, patient);
        return new AnsweredAssessment(past.key(), past.on(), past.at(), past.answers());
    }
}
