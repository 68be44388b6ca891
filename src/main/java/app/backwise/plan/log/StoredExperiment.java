package app.backwise.plan.log;

import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Unit;
import app.backwise.core.plan.Activity;
import app.backwise.journal.sealing.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The form in which an experiment is sealed. It only grows: rows are written in it. */
record StoredExperiment(UUID key, String activity, Activity source, Unit unit, int usual,
        @Since(2) Integer repetitions, int baseline, Category category, LocalDate startedOn, int startingDose,
        int earlierReds, List<StoredTrial> trials,
        LocalDate stoppedOn) {

    static StoredExperiment of(Experiment one) {
        Goal goal = one.goal();
        Basis basis = one.basis();
        return new StoredExperiment(one.key(), goal.name().own(), goal.name().source(), goal.unit(), goal.usual(),
                goal.repetitions(), basis.baseline(), basis.category(), basis.startedOn(), basis.startingDose(),
                basis.earlierReds(),
                one.trials().stream().map(StoredTrial::of).toList(), one.stoppedOn());
    }

    Experiment read() {
        return new Experiment(key, new Goal(new ActivityName(activity, source), unit, usual, repetitions),
                new Basis(baseline, category, startedOn, startingDose, earlierReds),
                trials.stream().map(trial -> trial.read(baseline)).toList(), stoppedOn);
    }
}
