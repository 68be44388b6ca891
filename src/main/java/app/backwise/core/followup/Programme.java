package app.backwise.core.followup;

import app.backwise.core.clearance.Clear;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.ReturningActivity;
import app.backwise.core.experiment.TriedActivity.Standing;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.plan.Activity;
import app.backwise.core.plan.ActivityList;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.stage.StageStep;
import java.time.LocalDate;
import java.util.List;
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
 * @param movements its movements; none are added by the stage while everything hurts
 * @param stage the stage
 * @param running the experiment that runs, if any
 * @param verdict what follows from its tries
 * @param comesBack the paused activities and their days
 */
public record Programme(Plan plan, ActivityList activities, PlannedMovements movements, StageStep stage,
        Optional<Experiment> running, Optional<Verdict> verdict, List<ReturningActivity> comesBack) {

    public Programme {
        comesBack = List.copyOf(comesBack);
    }

    /**
     * The plan of today.
     *
     * @param clear that no red flag is open
     * @param aboutYou answers of part two
     * @param stage the stage of today
     * @param attempts what was tried
     * @param today the person's day
     */
    public static Programme of(Clear clear, Answers aboutYou, StageStep stage, Attempts attempts, LocalDate today) {
        Plan plan = Plan.of(clear.guidance(), aboutYou).orElseThrow();
        Experiments experiments = attempts.experiments();
        List<ReturningActivity> comesBack = experiments.comesBack(attempts.paused(), today);
        PlannedMovements movements = clear.guidance().category() == Category.DEBILITATING
                ? PlannedMovements.of(plan, attempts.movements())
                : PlannedMovements.of(plan, stage.held().stage(), attempts.movements());
        return new Programme(plan, plan.activities().without(elsewhere(attempts, comesBack, today)), movements, stage,
                experiments.running(), attempts.next(clear, today), comesBack);
    }

    /** Comfort wins: what was left after three red responses is not offered either. */
    private static Set<Activity> elsewhere(Attempts attempts, List<ReturningActivity> comesBack, LocalDate today) {
        Stream<Activity> tried = attempts.experiments().history(attempts.paused(), today).stream()
                .filter(each -> each.standing() == Standing.RUNNING || each.standing() == Standing.LEFT)
                .map(each -> each.latest().goal().name().source());
        return Stream.concat(tried, comesBack.stream().map(each -> each.name().source())).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
