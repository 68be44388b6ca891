package app.backwise.plan.experiment;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.ReturningActivity;
import app.backwise.core.followup.Programme;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.ActivityList;
import app.backwise.plan.experiment.Offer.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The activities that can be chosen for an experiment: what comes back now first.
 *
 * @param all in the order in which they are offered
 * @param later paused activities whose day has not come
 */
record Offers(List<Offer> all, List<ReturningActivity> later) {

    static Offers of(ClearVisit visit) {
        Programme now = visit.record().programme(visit.today()).orElseThrow();
        List<Offer> all = new ArrayList<>();
        now.comesBack().stream().filter(ReturningActivity::due).forEach(each -> all.add(due(visit, each)));
        ActivityList activities = now.plan().activities();
        add(all, now.comesBack(), activities.bringBack(), Group.BRING_BACK);
        add(all, now.comesBack(), activities.tryFirst(), Group.TRY_FIRST);
        add(all, now.comesBack(), activities.couldAdd(), Group.COULD_ADD);
        add(all, now.comesBack(), activities.untilSeen(), Group.ASK_FIRST);
        return new Offers(all, now.comesBack().stream().filter(each -> !each.due()).toList());
    }

    Optional<Offer> find(String id) {
        return all.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    private static void add(List<Offer> all, List<ReturningActivity> comesBack, List<Activity> activities,
            Group group) {
        activities.stream()
                .filter(activity -> comesBack.stream().noneMatch(each -> activity.equals(each.name().source())))
                .forEach(activity -> all.add(Offer.of(activity, group)));
    }

    /** An own word is never part of an address or an id: the key of its latest experiment stands for it. */
    private static Offer due(ClearVisit visit, ReturningActivity due) {
        if (due.name().source() != null) {
            return Offer.of(due.name().source(), Group.DUE);
        }
        Experiment latest = visit.experiments().all().stream()
                .filter(each -> each.goal().name().equals(due.name()))
                .reduce((earlier, later) -> later).orElseThrow();
        return new Offer(latest.key().toString(), latest.goal().name(), Group.DUE);
    }
}
