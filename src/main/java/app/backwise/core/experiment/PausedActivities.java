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
public record PausedActivities(Map<Activity, LocalDate> until) {

    public PausedActivities {
        until = Map.copyOf(until);
    }

    /**
     * Those of the plan of the latest assessment. A pause counts from the first of the assessments in a row that paused
     * the activity: looking again does not make it longer.
     *
     * @param episode the assessments of the episode, oldest first
     */
    public static PausedActivities of(List<PastAssessment> episode) {
        Map<Activity, LocalDate> until = new EnumMap<>(Activity.class);
        if (!episode.isEmpty()) {
            episode.get(episode.size() - 1).plan().ifPresent(plan -> plan.activities().pause().forEach(activity -> until
                    .put(activity, first(episode, activity).on().plusDays(plan.activities().pauseDays()))));
        }
        return new PausedActivities(until);
    }

    private static PastAssessment first(List<PastAssessment> episode, Activity activity) {
        int first = episode.size() - 1;
        while (first > 0 && episode.get(first - 1).plan().filter(plan -> pauses(plan, activity)).isPresent()) {
            first--;
        }
        return episode.get(first);
    }

    private static boolean pauses(Plan plan, Activity activity) {
        return plan.activities().pause().contains(activity);
    }
}
