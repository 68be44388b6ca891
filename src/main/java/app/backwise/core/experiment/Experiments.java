package app.backwise.core.experiment;

import app.backwise.core.clearance.Clear;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.Start.Refusal;
import app.backwise.core.experiment.Verdict.Reason;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.PainRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All experiments of a person, of which at most one runs.
 *
 * @param all in the order they were started
 */
public record Experiments(List<Experiment> all) {

    /** The order in which they were started. */
    public static final Comparator<Experiment> IN_ORDER = Rounds.IN_ORDER;

    /**
     * @throws IllegalArgumentException if two of them run
     */
    public Experiments {
        all = all.stream().sorted(Rounds.IN_ORDER).toList();
        if (all.stream().filter(Experiment::running).count() > 1) {
            throw new IllegalArgumentException("Two experiments run");
        }
    }

    /** None yet. */
    public static Experiments none() {
        return new Experiments(List.of());
    }

    /**
     * Those of two journals in one, or of a file: of several that run the one started last goes on, the others are
     * ended.
     *
     * @param joined experiments, of which more than one may run
     * @param today the person's day
     */
    public static Experiments joined(Collection<Experiment> joined, LocalDate today) {
        Optional<Experiment> last = joined.stream().filter(Experiment::running).max(Rounds.IN_ORDER);
        return new Experiments(joined.stream()
                .map(each -> each.running() && !each.equals(last.get()) ? each.stopped(today) : each).toList());
    }

    /** The one with this key, if there is one. */
    public Optional<Experiment> find(UUID key) {
        return all.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** How the back answered all tries, as far as that is known. */
    public List<DatedResponse> answered() {
        return all.stream().flatMap(Experiment::answered).toList();
    }

    /** The one that runs, if any. */
    public Optional<Experiment> running() {
        return all.stream().filter(Experiment::running).findFirst();
    }

    /** Whether it may be added or changed so: another answer to an old try could make a second one run. */
    public boolean allows(Experiment experiment) {
        return !experiment.running() || running().filter(other -> !other.key().equals(experiment.key())).isEmpty();
    }

    /**
     * The same with one added, or in the place of the one with its key.
     *
     * @throws IllegalArgumentException if it is not allowed
     */
    public Experiments with(Experiment experiment) {
        return new Experiments(Stream.concat(
                all.stream().filter(other -> !other.key().equals(experiment.key())), Stream.of(experiment)).toList());
    }

    /** Why nothing is tried for now, however well it went; empty if it may be. */
    public static Optional<Reason> held(Clear clear, PainRule rule) {
        if (clear.guidance().category() == Category.DEBILITATING) {
            return Optional.of(Reason.EVERYTHING_HURTS);
        }
        return rule.allowsTries() ? Optional.empty() : Optional.of(Reason.TOO_MUCH_PAIN);
    }

    /**
     * Why nothing at all can be started; empty if something can.
     *
     * @param clear that no red flag is open
     * @param rule the rule of today
     * @param today the person's day
     */
    public Optional<Refusal> refusal(Clear clear, PainRule rule, LocalDate today) {
        if (running().isPresent()) {
            return Optional.of(Refusal.ANOTHER_RUNS);
        }
        if (!rule.allowsTries()) {
            return Optional.of(Refusal.TOO_MUCH_PAIN);
        }
        return clear.screening().oldOn(today) ? Optional.of(Refusal.ANSWERS_OLD) : Optional.empty();
    }

    /**
     * Starts an experiment, or says kindly why not.
     *
     * @param wish what to try
     * @param clear that no red flag is open
     * @param paused the activities that the plan pauses
     * @param today the person's day
     */
    public Start start(Wish wish, Clear clear, PausedActivities paused, LocalDate today) {
        return new Starting(this, clear, pauses(paused, today)).start(wish);
    }

    /** The paused activities that come back, the earliest first; not what is tried again already. */
    public List<ReturningActivity> comesBack(PausedActivities paused, LocalDate today) {
        return pauses(paused, today).all();
    }

    /**
     * What follows from the tries of one of them. The plan may pause the activity beyond its own pause, and answers
     * given since it was started may pause what runs.
     *
     * @param experiment one of these
     * @param clear that no red flag is open
     * @param paused the activities that the plan pauses
     * @param rule the rule of today
     * @param today the person's day
     */
    public Verdict verdict(Experiment experiment, Clear clear, PausedActivities paused, PainRule rule,
            LocalDate today) {
        Verdict verdict = experiment.verdict(clear, rule, today);
        return switch (verdict.advice()) {
            case CONTINUE, EASE, RETRY, HOLD -> paused(experiment, paused, today).orElse(verdict);
            case WAIT, PAUSE, LEAVE, DONE, STOPPED -> verdict;
        };
    }

    private Optional<Verdict> paused(Experiment experiment, PausedActivities paused, LocalDate today) {
        ActivityName name = experiment.goal().name();
        if (!experiment.running()) {
            return pauses(paused, today).until(name).map(Experiments::pausedByPlan);
        }
        return paused.halt().verdict(experiment, today)
                .or(() -> Optional.ofNullable(name.source()).map(paused.until()::get).filter(today::isBefore)
                        .map(Experiments::pausedByPlan));
    }

    private static Verdict pausedByPlan(LocalDate until) {
        return new Verdict(Reason.PAUSED_BY_PLAN, Optional.empty(), Optional.of(until));
    }

    /** What I can do again: a line for each activity, the one tried last first. */
    public List<TriedActivity> history(PausedActivities paused, LocalDate today) {
        return Rounds.of(all).stream()
                .map(rounds -> TriedActivity.of(rounds, pauses(paused, today)))
                .sorted(Comparator.comparing(TriedActivity::latest, Rounds.IN_ORDER.reversed()))
                .toList();
    }

    private Pauses pauses(PausedActivities planned, LocalDate today) {
        return new Pauses(Rounds.of(all), planned, today);
    }
}
