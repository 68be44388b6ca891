package app.backwise.assessment.page;

import app.backwise.core.clearance.Suitability;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** Whether a professional comes before anything new: being seen once about long pain is enough. */
    public boolean seenFirst() {
        return result.suitability() != Suitability.YES && result.toBeSeenSince().isEmpty();
    }

    /** What is paused, by the day until which it is. */
    public Map<LocalDate, List<Activity>> paused() {
        return plan.activities().pause().stream().filter(this::waits)
                .collect(Collectors.groupingBy(result.paused().until()::get, TreeMap::new, Collectors.toList()));
    }

    /** What was paused for long enough before this look. */
    public List<Activity> comesBack() {
        return plan.activities().pause().stream().filter(activity -> !waits(activity)).toList();
    }

    private boolean waits(Activity paused) {
        return result.paused().until().get(paused).isAfter(result.date());
    }

    public Optional<Question> open() {
        return Optional.ofNullable(aboutYou).flatMap(Walk::firstOpen);
    }
}
