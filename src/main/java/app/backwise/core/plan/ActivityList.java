package app.backwise.core.plan;

import java.util.Collection;
import java.util.List;

/**
 * The person's own activities, sorted. No activity stands in two lists.
 *
 * @param moreOf lots of these, at their full usual amount
 * @param tryFirst not done lately, and not known to provoke: begin with a quarter to a half, one at a time
 * @param pause to pause for now
 * @param pauseDays days from the assessment after which a paused activity is tried again, gently; 0 if none is paused
 * @param bringBack provoke the pain, yet need no pause: brought back one at a time, at half of the usual
 * @param untilSeen to wait with until a professional has been asked
 * @param couldAdd usually tolerated; could be added, one at a time
 */
public record ActivityList(List<Activity> moreOf, List<Activity> tryFirst, List<Activity> pause, int pauseDays,
        List<Activity> bringBack, List<Activity> untilSeen, List<Activity> couldAdd) {

    public ActivityList {
        moreOf = List.copyOf(moreOf);
        tryFirst = List.copyOf(tryFirst);
        pause = List.copyOf(pause);
        bringBack = List.copyOf(bringBack);
        untilSeen = List.copyOf(untilSeen);
        couldAdd = List.copyOf(couldAdd);
    }

    /** The same without these. */
    public ActivityList without(Collection<Activity> others) {
        return new ActivityList(without(moreOf, others), without(tryFirst, others), without(pause, others), pauseDays,
                without(bringBack, others), without(untilSeen, others), without(couldAdd, others));
    }

    private static List<Activity> without(List<Activity> all, Collection<Activity> others) {
        return all.stream().filter(activity -> !others.contains(activity)).toList();
    }
}
