package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.CompletedAnswers;
import java.util.List;

/**
 * Rest-or-move guidance for one category. It cannot be made for an emergency or a same-day need.
 *
 * @param urgency {@code SELF_CARE} or {@code SEE_SOON}
 * @param because the safety rules that apply, most urgent first; empty for {@code SELF_CARE}
 * @param categoryRule the category and what puts the person in it
 * @param completed the answers to every question asked
 */
public record Guidance(Urgency urgency, List<Reason> because, CategoryRule categoryRule, CompletedAnswers completed)
        implements Decision {

    public Guidance {
        because = List.copyOf(because);
        if (urgency.compareTo(Urgency.SEE_SOON) > 0) {
            throw new IllegalArgumentException("No guidance beside urgency " + urgency.id());
        }
    }

    /** The category. */
    public Category category() {
        return categoryRule.category();
    }

    @Override
    public Answers answers() {
        return completed.answers();
    }
}
