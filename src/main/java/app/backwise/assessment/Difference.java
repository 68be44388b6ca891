package app.backwise.assessment;

import app.backwise.core.decision.Urgency;
import app.backwise.core.history.AssessmentDiff;
import app.backwise.core.history.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * What is different since an assessment before, for showing. Public, as expressions of templates are compiled.
 *
 * @param since the day of the one before
 * @param otherRules whether other rules than today's decided one of the two
 * @param diff the difference
 */
public record Difference(LocalDate since, boolean otherRules, AssessmentDiff diff) {

    public List<ChangedAnswer> answers() {
        return diff.answers().stream().map(ChangedAnswer::of).toList();
    }

    public boolean adviceMoved() {
        return diff.urgencyMoved() || diff.categoryMoved();
    }

    /** Whether the back seems most sensitive to something else; no, where it was not asked about both times. */
    public boolean driverMoved() {
        return diff.driverMoved() && diff.before().driver().isPresent() && diff.after().driver().isPresent();
    }

    public boolean nothing() {
        return diff.answers().isEmpty() && !adviceMoved() && !driverMoved();
    }

    /** Key of the words for the advice before. */
    public String adviceBefore() {
        return advice(diff.before());
    }

    /** Key of the words for the advice now. */
    public String adviceNow() {
        return advice(diff.after());
    }

    private String advice(Outcome outcome) {
        boolean byUrgency = diff.urgencyMoved() && outcome.urgency() != Urgency.SELF_CARE;
        return outcome.category().filter(category -> !byUrgency)
                .map(category -> "category." + category.id() + ".action")
                .orElse("urgency." + outcome.urgency().id() + ".name");
    }
}
