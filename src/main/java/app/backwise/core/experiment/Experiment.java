package app.backwise.core.experiment;

import app.backwise.core.clearance.Clear;
import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Rating;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.PainRule;
import app.backwise.core.response.TrafficLight;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One activity, new or once painful, tried in small doses, each against the usual pain of its day. After a pause the
 * activity is tried again in a new experiment.
 *
 * @param key names it within its journal
 * @param goal what is tried
 * @param basis what it was started from
 * @param trials the tries, one a day at most, in order
 * @param stoppedOn the day on which it was ended before its tries did, or null
 */
public record Experiment(UUID key, Goal goal, Basis basis, List<Trial> trials, LocalDate stoppedOn) {

    public static final int NAME_MAXIMUM = ActivityDone.NAME_MAXIMUM;
    /** Steps of a unit. */
    public static final int AMOUNT_MAXIMUM = 1440;

    /**
     * @throws IllegalArgumentException if a value is out of its range or two tries are on one day
     */
    public Experiment {
        Objects.requireNonNull(key);
        Objects.requireNonNull(goal.unit());
        Objects.requireNonNull(basis.category());
        Objects.requireNonNull(basis.startedOn());
        trials = trials.stream().sorted(Comparator.comparing(Trial::on)).toList();
        if (!goal.isValid() || !isValid(basis, goal.usual())
                || trials.stream().map(Trial::on).distinct().count() != trials.size()) {
            throw new IllegalArgumentException("Not an experiment");
        }
    }

    private static boolean isValid(Basis basis, int usual) {
        return Rating.isValid(basis.baseline()) && basis.startingDose() >= 1 && basis.startingDose() <= usual
                && basis.earlierReds() >= 0;
    }

    /** Whether it takes the one place there is. */
    public boolean running() {
        return Course.of(this).running();
    }

    /** The end of its pause, which may be past; empty if it was not paused. */
    public Optional<LocalDate> pausedUntil() {
        return Course.of(this).pausedUntil();
    }

    /**
     * What follows from the tries so far. It tells a dose, so it takes a clearance.
     *
     * @param clear that no red flag is open
     * @param rule the rule of today
     * @param today the person's day
     */
    public Verdict verdict(Clear clear, PainRule rule, LocalDate today) {
        Objects.requireNonNull(clear);
        return Course.of(this).verdict(Experiments.held(clear, rule), today);
    }

    /** The same with another try, or with this one in the place of that of the same day. */
    public Experiment with(Trial trial) {
        return new Experiment(key, goal, basis,
                Stream.concat(without(trial.on()).trials.stream(), Stream.of(trial)).toList(), stoppedOn);
    }

    /** The same without the try of that day. */
    public Experiment without(LocalDate day) {
        return new Experiment(key, goal, basis, trials.stream().filter(trial -> !trial.on().equals(day)).toList(),
                stoppedOn);
    }

    /** The same, ended by the person. */
    public Experiment stopped(LocalDate on) {
        return new Experiment(key, goal, basis, trials, on);
    }

    /** The tries that were red. */
    List<Trial> redTrials() {
        return trials.stream()
                .filter(trial -> trial.response().filter(each -> each.light() == TrafficLight.RED).isPresent())
                .toList();
    }

    /** Red responses of the activity up to now. */
    int reds() {
        return basis.earlierReds() + redTrials().size();
    }

    /** How the back answered the tries, as far as that is known. */
    Stream<DatedResponse> answered() {
        return trials.stream().flatMap(trial -> trial.response().stream()
                .map(response -> new DatedResponse(trial.on(), trial.writtenAt(), response)));
    }

    /** The day of the try whose morning after has come and is not answered, if what follows is to wait for that. */
    public Optional<LocalDate> morningAfter(Verdict next, LocalDate today) {
        return trials.stream().filter(trial -> next.advice() == Advice.WAIT && next.on().equals(Optional.of(today))
                && trial.response().isEmpty()).map(Trial::on).findFirst();
    }
}
