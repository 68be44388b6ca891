package app.backwise.core.experiment;

import app.backwise.core.experiment.ReturningActivity.Because;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is paused, by experiments that went badly and by the plan together; the later day counts.
 *
 * @param rounds the experiments
 * @param planned the activities that the plan pauses
 * @param today the person's day
 */
record Pauses(Rounds rounds, PausedActivities planned, LocalDate today) {

    /** What comes back, the earliest first; not what is tried again already. */
    List<ReturningActivity> all() {
        return Stream.concat(byExperiments(), byThePlan())
                .collect(Collectors.toMap(each -> each.name().id(), each -> each,
                        (one, other) -> other.on().isAfter(one.on()) ? other : one))
                .values().stream()
                .sorted(Comparator.comparing(ReturningActivity::on).thenComparing(each -> each.name().id()))
                .toList();
    }

    /** The day until which the activity is paused; empty once it has come. */
    Optional<LocalDate> until(ActivityName name) {
        return all().stream().filter(each -> !each.due() && each.name().id().equals(name.id()))
                .map(ReturningActivity::on).findFirst();
    }

    private Stream<ReturningActivity> byExperiments() {
        return rounds.stream().map(Rounds::latest).flatMap(each -> each.pausedUntil().stream()
                .map(until -> returning(each.goal().name(), until, Because.EXPERIMENT)));
    }

    private Stream<ReturningActivity> byThePlan() {
        return planned.until().entrySet().stream()
                .map(pause -> returning(new ActivityName("", pause.getKey()), pause.getValue(), Because.PLAN))
                .filter(pause -> rounds.of(pause.name()).stream()
                        .noneMatch(each -> triedAgain(each, planned.until().get(pause.name().source()))));
    }

    private ReturningActivity returning(ActivityName name, LocalDate until, Because because) {
        boolean due = !until.isAfter(today);
        return new ReturningActivity(name, due ? today : until, due, because);
    }

    private static boolean triedAgain(Experiment experiment, LocalDate pausedUntil) {
        return experiment.running()
                || experiment.stoppedOn() == null && !experiment.basis().startedOn().isBefore(pausedUntil);
    }
}
