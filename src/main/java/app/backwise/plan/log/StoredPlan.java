package app.backwise.plan.log;

import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.plan.Activity;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The forms in which a plan is sealed. None of them changes: rows are written in them. */
final class StoredPlan {

    private StoredPlan() {}

    record StoredTrial(LocalDate on, Instant writtenAt, int dose, int painDuring, Boolean backToUsual,
            boolean legsWorse) {

        static StoredTrial of(Trial trial) {
            return new StoredTrial(trial.on(), trial.writtenAt(), trial.dose(), trial.painDuring(),
                    trial.backToUsual(), trial.legsWorse());
        }

        Trial read() {
            return new Trial(on, writtenAt, dose, painDuring, backToUsual, legsWorse);
        }
    }

    record StoredExperiment(UUID key, String activity, Activity source, Unit unit, int usual, int baseline,
            Category category, LocalDate startedOn, int startingDose, int earlierReds, List<StoredTrial> trials,
            LocalDate stoppedOn) {

        static StoredExperiment of(Experiment one) {
            Goal goal = one.goal();
            Basis basis = one.basis();
            return new StoredExperiment(one.key(), goal.name().own(), goal.name().source(), goal.unit(), goal.usual(),
                    basis.baseline(), basis.category(), basis.startedOn(), basis.startingDose(), basis.earlierReds(),
                    one.trials().stream().map(StoredTrial::of).toList(), one.stoppedOn());
        }

        Experiment read() {
            return new Experiment(key, new Goal(new ActivityName(activity, source), unit, usual),
                    new Basis(baseline, category, startedOn, startingDose, earlierReds),
                    trials.stream().map(StoredTrial::read).toList(), stoppedOn);
        }
    }

    record StoredStage(Stage stage, LocalDate since, LocalDate flare, int startingPain) {

        static StoredStage of(StageHeld held) {
            return held == null ? null
                    : new StoredStage(held.stage(), held.since(), held.flare().orElse(null), held.startingPain());
        }

        StageHeld read() {
            return new StageHeld(stage, since, Optional.ofNullable(flare), startingPain);
        }
    }

    record StoredConfirmation(Criterion criterion, boolean yes, LocalDate on) {}

    record StoredMovementTry(Movement movement, LocalDate on, Instant writtenAt, SymptomResponse response) {}

    record StoredDismissal(Prompt.Trigger kind, LocalDate on) {}

    /** What a plan keeps besides experiments. */
    record StoredNotes(StoredStage stage, List<StoredConfirmation> confirmations, List<StoredMovementTry> movements,
            List<StoredDismissal> dismissals, Instant helpAdvisedAt) {

        static StoredNotes of(CaseNotes notes) {
            return new StoredNotes(StoredStage.of(notes.stage()),
                    notes.confirmations().stream()
                            .map(each -> new StoredConfirmation(each.criterion(), each.yes(), each.on())).toList(),
                    notes.movements().stream()
                            .map(each -> new StoredMovementTry(each.movement(), each.on(), each.writtenAt(),
                                    each.response()))
                            .toList(),
                    notes.dismissals().stream().map(each -> new StoredDismissal(each.trigger(), each.on())).toList(),
                    notes.helpAdvisedAt());
        }

        CaseNotes read() {
            return new CaseNotes(stage == null ? null : stage.read(),
                    confirmations.stream().map(each -> new Confirmation(each.criterion, each.yes, each.on)).toList(),
                    movements.stream()
                            .map(each -> new MovementTrial(each.movement, each.on, each.writtenAt, each.response))
                            .toList(),
                    dismissals.stream().map(each -> new Dismissal(each.kind, each.on)).toList(), helpAdvisedAt);
        }
    }
}
