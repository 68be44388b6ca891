package app.backwise.plan.log;

import static app.backwise.journal.file.Field.*;

import app.backwise.core.plan.Activity;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.JournalReading;
import app.backwise.journal.file.Kind;
import app.backwise.journal.file.Problem.Fault;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Records;
import app.backwise.journal.file.Records.Parts;
import app.backwise.journal.file.Values;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;

/** Experiments in files. */
public final class ExperimentFormat implements RecordFormat<Experiment> {

    public static final ExperimentFormat EXPERIMENTS = new ExperimentFormat();

    private static final Kind EXPERIMENT =
            Kind.record("experiment", "experiments", KEY, DATE, NAME, SOURCE, UNIT, USUAL,
                    BASELINE, CATEGORY, STARTING_DOSE, EARLIER_REDS, STOPPED_ON);
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
                .with(USUAL, experiment.goal().usual())
                .with(BASELINE, experiment.basis().baseline())
                .with(CATEGORY, experiment.basis().category())
                .with(STARTING_DOSE, experiment.basis().startingDose())
                .with(EARLIER_REDS, experiment.basis().earlierReds())
                .with(STOPPED_ON, experiment.stoppedOn());
        experiment.trials().forEach(trial -> item.with(Item.of(TRY)
                .with(DATE, trial.on())
                .with(RECORDED_AT, trial.writtenAt())
                .with(DOSE, trial.dose())
                .with(BASELINE, trial.usualPain())
                .with(PAIN_DURING, trial.painDuring())
                .with(BACK_TO_USUAL, trial.backToUsual())
                .with(LEGS_WORSE, trial.legsWorse())));
        return item;
    }

    /** At most one of a file runs. */
    @Override
    public Records<Experiment, IntFunction<Trial>> reader(JournalReading reading) {
        AtomicBoolean oneRuns = new AtomicBoolean();
        return new Records<>(reading, EXPERIMENT, new Parts<>(Kind.RECORDS_MAXIMUM, ExperimentFormat::trial),
                (values, trials) -> {
                    Experiment experiment = experiment(values, trials);
                    if (values.sound() && experiment.running() && oneRuns.getAndSet(true)) {
                        values.fault(null, Fault.TWO_RUNNING);
                    }
                    return experiment;
                }, Experiment::key);
    }

    private static Experiment experiment(Values values, List<IntFunction<Trial>> trials) {
        int baseline = values.requiredRating(BASELINE);
        return new Experiment(values.required(KEY, values.key(KEY)),
                new Goal(new ActivityName(values.name(NAME, Experiment.NAME_MAXIMUM),
                        values.choice(SOURCE, Activity.class)), values.required(UNIT, values.choice(UNIT, Unit.class)),
                        values.requiredNumber(USUAL, 1, Experiment.AMOUNT_MAXIMUM)),
                new Basis(baseline,
                        values.required(CATEGORY, values.choice(CATEGORY, Category.class)),
                        values.required(DATE, values.nextDay(DATE)),
                        values.requiredNumber(STARTING_DOSE, 1, Experiment.AMOUNT_MAXIMUM),
                        values.requiredNumber(EARLIER_REDS, 0, REDS_MAXIMUM)),
                trials.stream().map(trial -> trial.apply(baseline)).toList(), values.date(STOPPED_ON));
    }

    /** In files of earlier versions, tries are held against the usual pain from which the experiment was started. */
    private static IntFunction<Trial> trial(Values values) {
        LocalDate on = values.required(DATE, values.date(DATE));
        Instant writtenAt = values.required(RECORDED_AT, values.moment(RECORDED_AT));
        int dose = values.requiredNumber(DOSE, 1, Experiment.AMOUNT_MAXIMUM);
        Integer own = values.rating(BASELINE);
        int painDuring = values.requiredRating(PAIN_DURING);
        Boolean backToUsual = values.yesNo(BACK_TO_USUAL);
        boolean legsWorse = values.requiredYesNo(LEGS_WORSE);
        return baseline -> new Trial(on, writtenAt, dose, own == null ? baseline : own, painDuring, backToUsual,
                legsWorse);
    }
}
