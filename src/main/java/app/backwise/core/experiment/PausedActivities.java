package app.backwise.core.experiment;

import app.backwise.core.history.PastAssessment;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.ActivityList;
import app.backwise.core.plan.Plan;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The activities that a plan pauses.
 *
 * @param until the day each comes back
 * @param untilSeen those that wait until a professional has been asked
 * @param halt what halts whatever is being tried
 */
public record PausedActivities(Map<Activity, LocalDate> until, Set<Activity> untilSeen, Halt halt) {

    public PausedActivities {
        until = Map.copyOf(until);
        untilSeen = Set.copyOf(untilSeen);
    }

    /** These, and nothing that halts whatever is being tried. */
    public PausedActivities(Map<Activity, LocalDate> until, Set<Activity> untilSeen) {
        this(until, untilSeen, Halt.NONE);
    }

    /** Those of the plan of the latest assessment, whatever was told since. */
    public static PausedActivities of(List<PastAssessment> episode) {
        return of(episode, Halt.NONE);
    }

    /**
     * Those of the plan of the latest assessment. A pause counts from the first of the assessments in a row that paused
     * the activity: looking again does not make it longer.
     *
     * @param episode the assessments of the episode, oldest first
     * @param halt what halts whatever is being tried
     */
    public static PausedActivities of(List<PastAssessment> episode, Halt halt) {
        Map<Activity, LocalDate> until = new EnumMap<>(Activity.class);
        Optional<ActivityList> latest = episode.isEmpty() ? Optional.empty()
                : episode.get(episode.size() - 1).plan().map(Plan::activities);
        latest.ifPresent(list -> list.pause().forEach(activity -> until.put(activity,
                first(episode, activity).on().plusDays(list.pauseDays()))));
        return new PausedActivities(until, latest.map(list -> Set.copyOf(list.untilSeen())).orElse(Set.of()),
                halt);
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
