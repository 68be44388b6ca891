package app.backwise.core.experiment;

import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Suitability;
import app.backwise.core.experiment.Start.Refusal;
import app.backwise.core.experiment.TriedActivity.Standing;
import app.backwise.core.plan.Activity;
import app.backwise.core.response.PainRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a wish becomes an experiment, and with which dose.
 *
 * @param experiments those there are
 * @param clear that no red flag is open
 * @param pauses what is paused
 */
record Starting(Experiments experiments, Clear clear, Pauses pauses) {

    Start start(Wish wish) {
        List<Experiment> earlier = pauses.rounds().of(wish.goal().name());
        Optional<LocalDate> until = pauses.until(wish.goal().name());
        Optional<Refusal> any = experiments.refusal(clear, new PainRule(wish.baseline()), pauses.today());
        if (any.isPresent()) {
            return refused(any.get());
        }
        if (!wish.seen() && seenFirst(wish.goal().name().source())) {
            return refused(Refusal.BE_SEEN_FIRST);
        }
        if (until.isPresent()) {
            return new Start.Refused(Refusal.PAUSED, until);
        }
        if (!wish.seen() && stands(earlier, Standing.LEFT)) {
            return refused(Refusal.LEFT_FOR_NOW);
        }
        return new Start.Started(new Experiment(wish.key(), wish.goal(), basis(wish, earlier), List.of(), null));
    }

    private boolean seenFirst(Activity activity) {
        return Suitability.of(clear.guidance()) != Suitability.YES
                || activity != null && pauses.planned().untilSeen().contains(activity);
    }

    private Basis basis(Wish wish, List<Experiment> earlier) {
        LocalDate first = firstDay();
        boolean fresh = earlier.isEmpty() || stands(earlier, Standing.CAN_AGAIN);
        int reds = fresh ? 0 : Rounds.latest(earlier).reds();
        int dose = Dose.starting(wish.goal().usual(), clear.guidance().category(), wish.baseline(), reds > 0);
        Tolerance tolerance = Tolerance.of(earlier, wish.goal().unit());
        return new Basis(wish.baseline(), clear.guidance().category(), first,
                Math.min(dose, tolerance.ceiling().orElse(dose)), reds);
    }

    /** Today, or the day after a try of today: never two new things on one day (LBPfix). */
    private LocalDate firstDay() {
        LocalDate today = pauses.today();
        return experiments.all().stream().flatMap(each -> each.trials().stream())
                .anyMatch(trial -> trial.on().equals(today)) ? today.plusDays(1) : today;
    }

    private static boolean stands(List<Experiment> rounds, Standing standing) {
        return !rounds.isEmpty() && TriedActivity.standing(Rounds.latest(rounds)) == standing;
    }

    private static Start refused(Refusal reason) {
        return new Start.Refused(reason, Optional.empty());
    }
}
