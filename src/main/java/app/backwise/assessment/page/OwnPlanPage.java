package app.backwise.assessment.page;

import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import java.util.Optional;
import java.util.Set;

/**
 * What the page of the plan shows that part two made the person's own.
 *
 * @param result the result it follows from
 * @param plan the plan
 * @param aboutYou the questions of part two, or null where it is looked at again
 * @param saved whether it is in the journal
 * @param canSave whether it can be saved there
 */
public record OwnPlanPage(ResultPage result, Plan plan, Walk aboutYou, boolean saved, boolean canSave) {

    /** Whether a plan alone is seldom enough: more than three months, with low mood, worry or short sleep. */
    public boolean aloneSeldomEnough() {
        return result.longStanding()
                && plan.tips().stream().map(Choice::option)
                        .anyMatch(Set.of("low-mood", "worried", "short-sleep")::contains);
    }

    public Optional<Question> open() {
        return Optional.ofNullable(aboutYou).flatMap(Walk::firstOpen);
    }
}
