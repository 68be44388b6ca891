package app.backwise.core.experiment;

import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Suitability;
import app.backwise.core.experiment.ReturningActivity.Because;
import app.backwise.core.experiment.Start.Refusal;
import app.backwise.core.response.DatedResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All experiments of a person, of which at most one runs.
 *
 * @param all in the order they were started
 */
public record Experiments(List<Experiment> all) {

    private static final Comparator<Experiment> IN_ORDER =
            Comparator.comparing(Experiment::startedOn).thenComparing(Experiment::earlierReds)
                    .thenComparing(Experiment::key);

    /**
     * @throws IllegalArgumentException if two of them run
     */
    public Experiments {
        all = all.stream().sorted(IN_ORDER).toList();
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
        Optional<Experiment> last = joined.stream().filter(Experiment::running).max(IN_ORDER);
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

    /**
     * Starts an experiment, or says kindly why not.
     *
     * @param wish what to try
     * @param clear that no red flag is open
     * @param paused the activities that the plan pauses
     * @param today the person's day
     */
    public Start start(Wish wish, Clear clear, PausedActivities paused, LocalDate today) {
        List<Experiment> earlier = all.stream().filter(each -> each.what().equals(wish.what())).toList();
        Optional<LocalDate> until = pausedUntil(wish.what(), paused, today);
        if (running().isPresent()) {
            return refused(Refusal.ANOTHER_RUNS);
        }
        if (Suitability.of(clear.guidance()) != Suitability.YES && !wish.seen()) {
            return refused(Refusal.BE_SEEN_FIRST);
        }
        if (clear.screening().oldOn(today)) {
            return refused(Refusal.ANSWERS_OLD);
        }
        if (until.isPresent()) {
            return new Start.Refused(Refusal.PAUSED, until);
        }
        if (!wish.seen() && !earlier.isEmpty()
                && TriedActivity.standing(latest(earlier), today) == TriedActivity.Standing.LEFT) {
            return refused(Refusal.LEFT_FOR_NOW);
        }
        return new Start.Started(started(wish, clear, earlier, firstDay(today)));
    }

    /** The paused activities that come back, the earliest first; not what is tried again already. */
    public List<ReturningActivity> comesBack(PausedActivities paused, LocalDate today) {
        Stream<ReturningActivity> tried = rounds().values().stream().map(Experiments::latest)
                .flatMap(each -> each.pausedUntil().stream()
                        .map(until -> new ReturningActivity(each.activity(), each.source(),
                                later(until, today), !until.isAfter(today), Because.EXPERIMENT)));
        Stream<ReturningActivity> planned = paused.until().entrySet().stream()
                .filter(pause -> rounds().getOrDefault(pause.getKey().id(), List.of()).stream()
                        .noneMatch(each -> each.running()
                                || each.stoppedOn() == null && !each.startedOn().isBefore(pause.getValue())))
                .map(pause -> new ReturningActivity("", pause.getKey(), later(pause.getValue(), today),
                        !pause.getValue().isAfter(today), Because.PLAN));
        return Stream.concat(tried, planned)
                .collect(Collectors.toMap(ReturningActivity::what, each -> each,
                        (one, other) -> other.on().isAfter(one.on()) ? other : one))
                .values().stream()
                .sorted(Comparator.comparing(ReturningActivity::on).thenComparing(ReturningActivity::what))
                .toList();
    }

    /**
     * What follows from the tries of one of them; where its pause is over, the plan may still pause the activity.
     *
     * @param experiment one of these
     * @param clear that no red flag is open
     * @param paused the activities that the plan pauses
     * @param today the person's day
     */
    public Verdict verdict(Experiment experiment, Clear clear, PausedActivities paused, LocalDate today) {
        Verdict verdict = experiment.verdict(clear, today);
        Optional<LocalDate> until =
                verdict.advice() == Verdict.Advice.RETRY ? pausedUntil(experiment.what(), paused, today)
                        : Optional.empty();
        return until.isEmpty() ? verdict : new Verdict(Verdict.Reason.PAUSED_BY_PLAN, Optional.empty(), until);
    }

    private Optional<LocalDate> pausedUntil(String what, PausedActivities paused, LocalDate today) {
        return comesBack(paused, today).stream()
                .filter(each -> !each.due() && each.what().equals(what)).map(ReturningActivity::on).findFirst();
    }

    /** What I can do again: a line for each activity, the one tried last first. */
    public List<TriedActivity> history(PausedActivities paused, LocalDate today) {
        return rounds().values().stream()
                .map(rounds -> tried(rounds, paused, today))
                .sorted(Comparator.comparing(TriedActivity::latest, IN_ORDER.reversed()))
                .toList();
    }

    private TriedActivity tried(List<Experiment> rounds, PausedActivities paused, LocalDate today) {
        Experiment latest = latest(rounds);
        TriedActivity.Standing standing = TriedActivity.standing(latest, today);
        Optional<LocalDate> until = latest.pausedUntil().flatMap(own -> pausedUntil(latest.what(), paused, today));
        return new TriedActivity(latest, rounds.size(), rounds.stream().mapToInt(each -> each.trials().size()).sum(),
                Tolerance.of(rounds, latest.unit()).best(),
                standing == TriedActivity.Standing.COMES_BACK && until.isPresent() ? TriedActivity.Standing.PAUSED
                        : standing,
                until);
    }

    private static Experiment started(Wish wish, Clear clear, List<Experiment> earlier, LocalDate firstDay) {
        Tolerance tolerance = Tolerance.of(earlier, wish.unit());
        boolean fresh = earlier.isEmpty()
                || TriedActivity.standing(latest(earlier), firstDay) == TriedActivity.Standing.CAN_AGAIN;
        int reds = fresh ? 0 : latest(earlier).reds();
        int dose = Dose.starting(wish.usual(), clear.guidance().category(), wish.baseline(), reds > 0);
        return new Experiment(wish.key(), wish.activity(), wish.source(), wish.unit(), wish.usual(), wish.baseline(),
                clear.guidance().category(), firstDay, Math.min(dose, tolerance.ceiling().orElse(dose)), reds,
                List.of(),
                null);
    }

    /** Today, or the day after a try of today: never two new things on one day (LBPfix). */
    private LocalDate firstDay(LocalDate today) {
        return all.stream().flatMap(each -> each.trials().stream()).anyMatch(trial -> trial.on().equals(today))
                ? today.plusDays(1) : today;
    }

    private Map<String, List<Experiment>> rounds() {
        return all.stream().collect(Collectors.groupingBy(Experiment::what, LinkedHashMap::new, Collectors.toList()));
    }

    private static Experiment latest(List<Experiment> rounds) {
        return rounds.get(rounds.size() - 1);
    }

    private static Start refused(Refusal reason) {
        return new Start.Refused(reason, Optional.empty());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
