package app.backwise.core.plan.followup;

import app.backwise.core.plan.Diary;
import app.backwise.core.plan.Movement;
import app.backwise.core.plan.Plan;
import app.backwise.core.plan.experiment.Clear;
import app.backwise.core.plan.experiment.ComesBack;
import app.backwise.core.plan.experiment.Experiment;
import app.backwise.core.plan.experiment.Experiments;
import app.backwise.core.plan.experiment.MovementComfort;
import app.backwise.core.plan.experiment.MovementTry;
import app.backwise.core.plan.experiment.PlanPause;
import app.backwise.core.plan.experiment.Verdict;
import app.backwise.core.plan.stage.Confirmation;
import app.backwise.core.plan.stage.StageHeld;
import app.backwise.core.plan.stage.StageStep;
import app.backwise.core.plan.stage.Stages;
import app.backwise.core.questionnaire.Answers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The plan as it stands today. It takes a clearance: with an open red flag there is none.
 *
 * @param plan the plan of the latest assessment
 * @param movements its movements that have stayed comfortable, easiest first
 * @param stage the stage
 * @param running the experiment that runs, if any
 * @param verdict what follows from its tries
 * @param comesBack the paused activities and their days
 */
public record PlanNow(Plan plan, List<Movement> movements, StageStep stage, Optional<Experiment> running,
        Optional<Verdict> verdict, List<ComesBack> comesBack) {

    public PlanNow {
        movements = List.copyOf(movements);
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
     * @param movements the movements tried
     * @param held the stage that was kept last
     * @param confirmations the person's own answers
     * @param today the person's day
     */
    public static PlanNow of(Clear clear, Answers aboutYou, PlanPause paused, Diary diary, Experiments experiments,
            Collection<MovementTry> movements, StageHeld held, Collection<Confirmation> confirmations,
            LocalDate today) {
        Plan plan = Plan.of(clear.guidance(), aboutYou).orElseThrow();
        return new PlanNow(plan, MovementComfort.staying(plan.movements(), movements),
                Stages.step(clear, held, diary, confirmations, today), experiments.running(),
                experiments.running().map(running -> running.verdict(clear, today)),
                experiments.comesBack(paused, today));
    }
}
