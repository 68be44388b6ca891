package app.backwise.core.plan.experiment;

import app.backwise.core.plan.Activity;
import app.backwise.core.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/**
 * The activities that a plan pauses.
 *
 * @param activities the activities
 * @param since the day of the assessment that paused them
 * @param until the day they come back
 */
public record PlanPause(List<Activity> activities, LocalDate since, LocalDate until) {

    public PlanPause {
        activities = List.copyOf(activities);
    }

    /** Those of the plan of an assessment on this day. */
    public static PlanPause of(Plan plan, LocalDate assessedOn) {
        return new PlanPause(plan.activities().pause(), assessedOn,
                assessedOn.plusDays(plan.activities().pauseDays()));
    }
}
