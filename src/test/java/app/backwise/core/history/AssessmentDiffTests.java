package app.backwise.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.assessment.PartTwo;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Urgency;
import app.backwise.core.history.AnswerChange.Shift;
import app.backwise.core.questionnaire.Answers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentDiffTests {

    private static final Answers SITTING = PartTwo.answers("worse-with/sitting worse-with/bending");
    private static final Answers STANDING = PartTwo.answers("worse-with/sitting worse-with/standing worse-with/arching"
            + " eases-with/sitting-down");

    @Test
    void findsNothingBetweenTheSameAnswers() {
        AssessmentDiff diff = diff(Patient.benign(), SITTING, Patient.benign(), SITTING);

        assertThat(diff.answers()).isEmpty();
        assertThat(diff.urgencyMoved() || diff.categoryMoved() || diff.driverMoved()).isFalse();
    }

    @Test
    void tellsFromModerateStableToMildImproving() {
        Patient before = Patient.benign().with("pain-now/6 activity/some-worse");
        Patient after = Patient.benign().with("pain-now/3 activity/eases");
        AssessmentDiff diff = diff(before, SITTING, after, SITTING);

        assertThat(diff.answers()).containsExactly(
                new AnswerChange(Questions.PAIN_NOW, Shift.CHANGED, List.of(Questions.PAIN_NOW.choice("3")),
                        List.of(Questions.PAIN_NOW.choice("6"))),
                new AnswerChange(Questions.ACTIVITY, Shift.CHANGED, List.of(Questions.ACTIVITY.choice("eases")),
                        List.of(Questions.ACTIVITY.choice("some-worse"))));
        assertThat(diff.categoryMoved()).isTrue();
        assertThat(diff.urgencyMoved() || diff.driverMoved()).isFalse();
        assertThat(diff.before().category()).contains(Category.MODERATE_STABLE);
        assertThat(diff.after().category()).contains(Category.MILD_IMPROVING);
    }

    @Test
    void tellsThatSaddleNumbnessIsNew() {
        AssessmentDiff diff = diff(Patient.benign(), SITTING, Patient.benign().with("warning-signs/saddle"), SITTING);

        assertThat(diff.urgencyMoved()).isTrue();
        assertThat(diff.after()).isEqualTo(new Outcome(Urgency.EMERGENCY, Optional.empty(), Optional.empty()));
        assertThat(diff.answers().get(0).added()).containsExactly(Questions.WARNING_SIGNS.choice("saddle"));
    }

    @Test
    void tellsAnotherDriverAndAnswersThatAreNewOrGone() {
        AssessmentDiff diff = diff(Patient.benign(), SITTING, Patient.benign(), STANDING);

        assertThat(diff.driverMoved()).isTrue();
        assertThat(diff.answers()).extracting(AnswerChange::shift).containsExactly(Shift.CHANGED, Shift.ADDED);
        assertThat(diff(Patient.benign(), STANDING, Patient.benign(), SITTING).answers())
                .extracting(AnswerChange::shift).containsExactly(Shift.CHANGED, Shift.REMOVED);
    }

    private static AssessmentDiff diff(Patient before, Answers partTwoBefore, Patient after, Answers partTwoAfter) {
        return AssessmentDiff.between(
                Outcome.of(before.decision(), partTwoBefore), List.of(before.answers(), partTwoBefore),
                Outcome.of(after.decision(), partTwoAfter), List.of(after.answers(), partTwoAfter));
    }
}
