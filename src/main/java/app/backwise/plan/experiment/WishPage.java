package app.backwise.plan.experiment;

import app.backwise.core.clearance.Suitability;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Start.Refused;
import app.backwise.core.experiment.TriedActivity.Standing;
import app.backwise.core.experiment.Unit;
import app.backwise.core.response.UsualPain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the page shows on which something to try is chosen.
 *
 * @param offers what can be chosen
 * @param later paused activities whose day has not come
 * @param usualPain usual pain of today
 * @param left whether an activity is left until a professional has been shown it
 * @param asksSeen whether it is asked if a professional has agreed
 * @param refusal why nothing can be started, or null
 */
public record WishPage(List<Offer> offers, List<ReturnLine> later, UsualPain usualPain, boolean left, boolean asksSeen,
        Refusal refusal) {

    /**
     * Why nothing can be started.
     *
     * @param id id of the reason
     * @param until the day from which it can, or null
     * @param running key of the experiment that runs, or null
     * @param beforehand whether it holds for any activity, so that none is asked for
     */
    public record Refusal(String id, LocalDate until, UUID running, boolean beforehand) {}

    static WishPage of(ClearVisit visit) {
        Offers offers = Offers.of(visit);
        boolean left = visit.experiments().history(visit.paused(), visit.today()).stream()
                .anyMatch(each -> each.standing() == Standing.LEFT);
        return new WishPage(offers.all(), offers.later().stream().map(each -> ReturnLine.of(each, false)).toList(),
                visit.usualPain(), left,
                left || Suitability.of(visit.clear().guidance()) != Suitability.YES
                        || !visit.paused().untilSeen().isEmpty(),
                null);
    }

    /** What would refuse any activity is said before the form is filled in. */
    static WishPage beforehand(ClearVisit visit) {
        return visit.experiments().refusal(visit.clear(), visit.usualPain().rule(), visit.today())
                .map(refusal -> of(visit).refusing(visit, new Refused(refusal, Optional.empty()), true))
                .orElseGet(() -> of(visit));
    }

    WishPage refusing(ClearVisit visit, Refused refused, boolean beforehand) {
        UUID running = visit.experiments().running().map(Experiment::key).orElse(null);
        return new WishPage(offers, later, usualPain, left, asksSeen,
                new Refusal(refused.reason().id(), refused.until().orElse(null), running, beforehand));
    }

    public List<Unit> units() {
        return List.of(Unit.values());
    }

    public boolean asks() {
        return refusal == null || !refusal.beforehand();
    }
}
