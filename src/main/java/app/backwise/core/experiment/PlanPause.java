package app.backwise.core.experiment;

import app.backwise.core.history.PastAssessment;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.Plan;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The activities that a plan pauses.
 *
 * @param until the day each comes back
 */
public record PlanPause(Map<Activity, LocalDate> until) {

    public PlanPause {
        until = Map.copyOf(until);
    }

    /**
     * Those of the plan of the latest assessment. A pause counts from the first of the assessments in a row that paused the
     * activity: looking again does not make it longer.
     *
     * @param course the assessments of the course, oldest first
     */
    public static PlanPause of(List<PastAssessment> course) {
        Map<Activity, LocalDate> until = new EnumMap<>(Activity.class);
        if (!course.isEmpty()) {
            course.get(course.size() - 1).plan().ifPresent(plan -> plan.activities().pause().forEach(activity -> until
                    .put(activity, first(course, activity).on().plusDays(plan.activities().pauseDays()))));
        }
        return new PlanPause(until);
    }

    private static PastAssessment first(List<PastAssessment> course, Activity activity) {
        int first = course.size() - 1;
        while (first > 0 && course.get(first - 1).plan().filter(plan -> pauses(plan, activity)).isPresent()) {
            first--;
        }
        return course.get(first);
    }

    private static boolean pauses(Plan plan, Activity activity) {
        return plan.activities().pause().contains(activity);
    }
}
