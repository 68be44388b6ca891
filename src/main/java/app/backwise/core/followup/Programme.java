package app.backwise.core.followup;

import app.backwise.core.clearance.Clear;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.experiment.ReturningActivity;
import app.backwise.core.experiment.TriedActivity;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementComfort.Left;
import app.backwise.core.movement.MovementComfort;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.ActivityList;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import app.backwise.core.stage.StageStep;
import app.backwise.core.stage.Stages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan as it stands today. It takes a clearance: with an open red flag there is none.
 *
 * @param plan the plan of the latest assessment
 * @param activities its activities, without those that an experiment has taken up, paused or left, or that come back
 * @param movements its movements that have stayed comfortable, easiest first
 * @param added the exercises that the stage adds to them and that have stayed comfortable; none while everything hurts
 * @param left the movements of both kinds that have left the plan, and why
 * @param stage the stage
 * @param running the experiment that runs, if any
 * @param verdict what follows from its tries
 * @param comesBack the paused activities and their days
 */
public record Programme(Plan plan, ActivityList activities, List<Movement> movements, List<Movement> added,
        Map<Movement, Left> left, StageStep stage, Optional<Experiment> running, Optional<Verdict> verdict,
        List<ReturningActivity> comesBack) {

    public Programme {
        movements = List.copyOf(movements);
        added = List.copyOf(added);
        left = Map.copyOf(left);
        comesBack = List.copyOf(comesBack);
    }

    /**
     * The plan of today.
     *
     * @param clear that no red flag is open
     * @param aboutYou answers of part two
     * @param paused the activities that the plan pauses
     * @param diary the journal
     * @param experiments all experiments
     * @param tries the movements tried
     * @param held the stage that was kept last
     * @param confirmations the person's own answers
     * @param today the person's day
     */
    public static Programme of(Clear clear, Answers aboutYou, PausedActivities paused, Diary diary,
            Experiments experiments,
            Collection<MovementTrial> tries, StageHeld held, Collection<Confirmation> confirmations, LocalDate today) {
        Plan plan = Plan.of(clear.guidance(), aboutYou).orElseThrow();
        StageStep stage = Stages.step(clear, held, diary, confirmations, today);
        List<Movement> added = clear.guidance().category() == Category.DEBILITATING ? List.of()
                : added(plan, stage.held().stage());
        List<ReturningActivity> comesBack = experiments.comesBack(paused, today);
        return new Programme(plan, plan.activities().without(elsewhere(experiments, paused, comesBack, today)),
                MovementComfort.staying(plan.movements(), tries), MovementComfort.staying(added, tries),
                left(Stream.concat(plan.movements().stream(), added.stream()), tries), stage, experiments.running(),
                experiments.running().map(running -> running.verdict(clear, today)), comesBack);
    }

    private static List<Movement> added(Plan plan, Stage stage) {
        return plan.driver().map(result -> plan.suiting(stage.movements(result.driver()))).orElse(List.of()).stream()
                .filter(movement -> !plan.movements().contains(movement))
                .toList();
    }

    private static Map<Movement, Left> left(Stream<Movement> movements, Collection<MovementTrial> tries) {
        Map<Movement, Left> left = new EnumMap<>(Movement.class);
        movements.forEach(movement -> MovementComfort.left(movement, tries).ifPresent(why -> left.put(movement, why)));
        return left;
    }

    /** Comfort wins: what was left after three red responses is not offered either. */
    private static Set<Activity> elsewhere(Experiments experiments, PausedActivities paused,
            List<ReturningActivity> comesBack,
            LocalDate today) {
        Stream<Activity> tried = experiments.history(paused, today).stream()
                .filter(each -> each.standing() == TriedActivity.Standing.RUNNING
                        || each.standing() == TriedActivity.Standing.LEFT)
                .map(each -> each.latest().source());
        return Stream.concat(tried, comesBack.stream().map(ReturningActivity::source)).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
