package app.backwise.core.plan;

import static app.backwise.core.plan.Activity.CYCLING;
import static app.backwise.core.plan.Activity.GYM;
import static app.backwise.core.plan.Activity.MACHINES;
import static app.backwise.core.plan.Activity.SWIMMING;
import static app.backwise.core.plan.Activity.UPPER_BODY_LIFTS;
import static app.backwise.core.plan.Activity.WALKING;

import app.backwise.core.questionnaire.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The person's own activities, sorted. No activity stands in two lists.
 *
 * @param moreOf to do more of now
 * @param pause to pause for now
 * @param pauseDays days from the assessment after which a paused activity is tried again, gently; 0 if none is paused
 * @param bringBack provoke the pain, yet need no pause: brought back one at a time, at half of the usual
 * @param couldAdd usually tolerated; could be added, one at a time
 */
public record ActivityList(List<Activity> moreOf, List<Activity> pause, int pauseDays, List<Activity> bringBack,
        List<Activity> couldAdd) {

    public ActivityList {
        moreOf = List.copyOf(moreOf);
        pause = List.copyOf(pause);
        bringBack = List.copyOf(bringBack);
        couldAdd = List.copyOf(couldAdd);
    }

    /** The same without these. */
    public ActivityList without(Collection<Activity> others) {
        return new ActivityList(without(moreOf, others), without(pause, others), pauseDays, without(bringBack, others),
                without(couldAdd, others));
    }

    private static List<Activity> without(List<Activity> all, Collection<Activity> others) {
        return all.stream().filter(activity -> !others.contains(activity)).toList();
    }

    /**
     * Sorts the activities named in part two.
     *
     * @param answers answers of part two
     * @param pauseDays how long a provoking activity is paused; 0 means that none is, only brought back step by step
     * @param fragileBones whether lifting is better asked about first
     */
    static ActivityList of(Answers answers, int pauseDays, boolean fragileBones) {
        List<Activity> moreOf = new ArrayList<>();
        List<Activity> provoked = new ArrayList<>();
        for (Activity activity : Activity.values()) {
            if (activity.usualIn(answers)) {
                (activity.provokedIn(answers) ? provoked : moreOf).add(activity);
            }
        }
        List<Activity> askFirst = fragileBones ? List.of(MACHINES, UPPER_BODY_LIFTS)
                : GYM.usualIn(answers) ? List.of() : List.of(UPPER_BODY_LIFTS);
        List<Activity> couldAdd = Stream.of(WALKING, CYCLING, SWIMMING, MACHINES, UPPER_BODY_LIFTS)
                .filter(activity -> !activity.usualIn(answers) && !activity.provokedIn(answers))
                .filter(activity -> !askFirst.contains(activity))
                .toList();
        return pauseDays == 0
                ? new ActivityList(moreOf, List.of(), 0, provoked, couldAdd)
                : new ActivityList(moreOf, provoked, provoked.isEmpty() ? 0 : pauseDays, List.of(), couldAdd);
    }
}
