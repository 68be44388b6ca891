package app.backwise.core.followup;

import app.backwise.core.clearance.Clear;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.response.PainRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was tried, and what is not to be tried for now.
 *
 * @param experiments all experiments
 * @param paused the activities that the plan pauses
 * @param movements the movements tried
 * @param rule what a try of today is held against
 */
public record Attempts(Experiments experiments, PausedActivities paused, List<MovementTrial> movements,
        PainRule rule) {

    /** What follows from the tries of what runs; empty if nothing does. */
    Optional<Verdict> next(Clear clear, LocalDate today) {
        return experiments.running().map(running -> experiments.verdict(running, clear, paused, rule, today));
    }
}
