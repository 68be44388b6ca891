package app.backwise.plan.log;

import static app.backwise.journal.file.Field.*;

import app.backwise.core.plan.Activity;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Unit;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.JournalReading;
import app.backwise.journal.file.Kind;
import app.backwise.journal.file.Problem.Fault;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Records;
import app.backwise.journal.file.Records.Parts;
import app.backwise.journal.file.Values;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Experiments in files. */
public final class ExperimentFormat implements RecordFormat<Experiment> {

    public static final ExperimentFormat EXPERIMENTS = new ExperimentFormat();

    private static final Kind EXPERIMENT =
            Kind.record("experiment", "experiments", KEY, DATE, NAME, SOURCE, UNIT, USUAL,
                    REPETITIONS, BASELINE, CATEGORY, STARTING_DOSE, EARLIER_REDS, STOPPED_ON);
    private static final Kind TRY =
            EXPERIMENT.series("try", "tries", DATE, RECORDED_AT, DOSE, BASELINE, PAIN_DURING, BACK_TO_USUAL,
                    LEGS_WORSE);
    private static final int REDS_MAXIMUM = 1000;

    private ExperimentFormat() {}

    @Override
    public Kind kind() {
        return EXPERIMENT;
    }

    @Override
    public Comparator<Experiment> order() {
        return Experiments.IN_ORDER;
    }

    @Override
    public Object identity(Experiment experiment) {
        return experiment.key();
    }

    @Override
    public Item write(Experiment experiment) {
        Item item = Item.of(EXPERIMENT)
                .with(KEY, experiment.key())
                .with(DATE, experiment.basis().startedOn())
                .with(NAME, experiment.goal().name().own())
                .with(SOURCE, experiment.goal().name().source())
                .with(UNIT, experiment.goal().unit())
                .with(USUAL, experiment.goal().unit().amount(experiment.goal().usual()))
                .with(REPETITIONS, experiment.goal().repetitions())
                .with(BASELINE, experiment.basis().baseline())
                .with(CATEGORY, experiment.basis().category())
                .with(STARTING_DOSE, experiment.goal().unit().amount(experiment.basis().startingDose()))
                .with(EARLIER_REDS, experiment.basis().earlierReds())
                .with(STOPPED_ON, experiment.stoppedOn());
        experiment.trials().forEach(trial -> item.with(
                WrittenTry.write(Item.of(TRY), trial, experiment.goal().unit())));
        return item;
    }

    /** At most one of a file runs. */
    @Override
    public Records<Experiment, WrittenTry> reader(JournalReading reading) {
        AtomicBoolean oneRuns = new AtomicBoolean();
        return new Records<>(reading, EXPERIMENT, new Parts<>(Kind.RECORDS_MAXIMUM, WrittenTry::read),
                (values, trials) -> {
                    Experiment experiment = experiment(values, trials);
                    if (values.sound() && experiment.running() && oneRuns.getAndSet(true)) {
                        values.fault(null, Fault.TWO_RUNNING);
                    }
                    return experiment;
                }, Experiment::key);
    }

    private static Experiment experiment(Values values, List<WrittenTry> tries) {
        Unit unit = values.required(UNIT, values.choice(UNIT, Unit.class));
        Goal goal = new Goal(new ActivityName(values.name(NAME, Experiment.NAME_MAXIMUM),
                values.choice(SOURCE, Activity.class)), unit,
                Steps.required(values, USUAL, unit),
                values.number(REPETITIONS, 1, Goal.REPETITIONS_MAXIMUM));
        Basis basis = new Basis(values.requiredRating(BASELINE),
                values.required(CATEGORY, values.choice(CATEGORY, Category.class)),
                values.required(DATE, values.nextDay(DATE)),
                Steps.required(values, STARTING_DOSE, unit),
                values.requiredNumber(EARLIER_REDS, 0, REDS_MAXIMUM));
        return new Experiment(values.required(KEY, values.key(KEY)), goal, basis,
                tries.stream().map(each -> each.of(unit, basis, values)).toList(), values.date(STOPPED_ON));
    }
}
