package app.backwise.core.experiment;

import app.backwise.core.clearance.Clear;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.Verdict.Reason;
import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Rating;
import app.backwise.core.plan.Activity;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.PainRule;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.response.TrafficLight;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One activity, new or once painful, tried in small doses. After a pause the activity is tried again in a new experiment,
 * against the baseline of that time.
 *
 * @param key names it within its journal
 * @param activity the person's own word for it, 1 to 60 characters
 * @param source the activity of the assessment it comes from, or null
 * @param unit what amounts are counted in
 * @param usual the usual amount, 1 to 1440
 * @param baseline usual pain, 0 to 10
 * @param category the category of the assessment
 * @param startedOn the person's day it was started on
 * @param startingDose the first dose, at most the usual amount
 * @param earlierReds red responses of the same activity in earlier experiments
 * @param trials the tries, one a day at most, in order
 * @param stoppedOn the day on which it was ended before its tries did, or null
 */
public record Experiment(UUID key, String activity, Activity source, Unit unit, int usual, int baseline,
        Category category, LocalDate startedOn, int startingDose, int earlierReds, List<Trial> trials,
        LocalDate stoppedOn) {

    public static final int NAME_MAXIMUM = ActivityDone.NAME_MAXIMUM;
    public static final int AMOUNT_MAXIMUM = 1440;

    private static final int EVERY_SECOND_DAY = 2;
    private static final int AFTER_PAYBACK = 3;
    private static final int PAUSE = 7;
    private static final int LONG_PAUSE = 14;
    private static final int SEVERE = 7;

    /**
     * @throws IllegalArgumentException if a value is out of its range or two tries are on one day
     */
    public Experiment {
        Objects.requireNonNull(key);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(category);
        Objects.requireNonNull(startedOn);
        trials = trials.stream().sorted(Comparator.comparing(Trial::on)).toList();
        if (activity.isBlank() || activity.length() > NAME_MAXIMUM || usual < 1 || usual > AMOUNT_MAXIMUM
                || !Rating.isValid(baseline) || startingDose < 1 || startingDose > usual || earlierReds < 0
                || trials.stream().map(Trial::on).distinct().count() != trials.size()) {
            throw new IllegalArgumentException("Not an experiment");
        }
    }

    /** The rule it is held against, stated beforehand. */
    public PainRule rule() {
        return new PainRule(baseline);
    }

    /** How the back answered a try; empty while the next morning decides and is not known. */
    public Optional<SymptomResponse> response(Trial trial) {
        return rule().response(trial.painDuring(), trial.backToUsual(), trial.legsWorse());
    }

    /** Whether it takes the one place there is. */
    public boolean running() {
        return stoppedOn == null && Titration.of(this).runs();
    }

    /** What stands now; what the tries have ended, the person cannot end in another way. */
    Verdict.Advice advice() {
        Titration titration = Titration.of(this);
        return stoppedOn != null && titration.runs() ? Verdict.Advice.STOPPED : titration.reason().advice();
    }

    /** The end of its pause, which may be past; empty if it was not paused. */
    public Optional<LocalDate> pausedUntil() {
        Titration titration = Titration.of(this);
        if (titration.reason().advice() != Verdict.Advice.PAUSE) {
            return Optional.empty();
        }
        boolean again = earlierReds > 0 && titration.reason() != Reason.AMBER_THREE_TIMES;
        return Optional.of(titration.on().plusDays(again || baseline >= SEVERE ? LONG_PAUSE : PAUSE));
    }

    /**
     * What follows from the tries so far. It tells a dose, so it takes a clearance.
     *
     * @param clear that no red flag is open
     * @param today the person's day
     */
    public Verdict verdict(Clear clear, LocalDate today) {
        Objects.requireNonNull(clear);
        Titration titration = Titration.of(this);
        return switch (advice()) {
            case CONTINUE, EASE -> new Verdict(titration.reason(), Optional.of(titration.dose()),
                    Optional.of(notBefore(today, nextTry(titration))));
            case WAIT -> new Verdict(titration.reason(), Optional.empty(),
                    Optional.of(notBefore(today, titration.on().plusDays(1))));
            case PAUSE -> pausedUntil().filter(until -> until.isAfter(today)).isPresent()
                    ? new Verdict(titration.reason(), Optional.empty(), pausedUntil())
                    : new Verdict(Reason.PAUSE_OVER, Optional.empty(), Optional.empty());
            case LEAVE, DONE -> new Verdict(titration.reason(), Optional.empty(), Optional.empty());
            case STOPPED -> new Verdict(Reason.ENDED, Optional.empty(), Optional.empty());
            case RETRY -> throw new IllegalStateException("Not the meaning of a try");
        };
    }

    /** The same with another try, or with this one in the place of that of the same day. */
    public Experiment with(Trial trial) {
        return with(Stream.concat(trials.stream().filter(other -> !other.on().equals(trial.on())), Stream.of(trial))
                .toList(), stoppedOn);
    }

    /** The same without the try of that day. */
    public Experiment without(LocalDate day) {
        return with(trials.stream().filter(trial -> !trial.on().equals(day)).toList(), stoppedOn);
    }

    /** The same, ended by the person. */
    public Experiment stopped(LocalDate on) {
        return with(trials, on);
    }

    /** The tries that were red. */
    List<Trial> redTrials() {
        return trials.stream()
                .filter(trial -> response(trial).filter(each -> each.light() == TrafficLight.RED).isPresent()).toList();
    }

    /** Red responses of the activity up to now. */
    int reds() {
        return earlierReds + redTrials().size();
    }

    /** How the back answered the tries, as far as that is known. */
    Stream<DatedResponse> answered() {
        return trials.stream().flatMap(trial -> response(trial).stream()
                .map(response -> new DatedResponse(trial.on(), trial.writtenAt(), response)));
    }

    /** What makes two experiments of one activity. */
    String what() {
        return source != null ? source.id() : activity.strip().toLowerCase(Locale.ROOT);
    }

    private static LocalDate nextTry(Titration titration) {
        return titration.reason() == Reason.FIRST_TRY ? titration.on()
                : titration.on().plusDays(titration.reason().advice() == Verdict.Advice.EASE ? AFTER_PAYBACK
                        : EVERY_SECOND_DAY);
    }

    private Experiment with(List<Trial> others, LocalDate stopped) {
        return new Experiment(key, activity, source, unit, usual, baseline, category, startedOn, startingDose,
                earlierReds, others, stopped);
    }

    private static LocalDate notBefore(LocalDate today, LocalDate on) {
        return on.isBefore(today) ? today : on;
    }
}
