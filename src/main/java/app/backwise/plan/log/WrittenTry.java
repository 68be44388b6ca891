package app.backwise.plan.log;

import static app.backwise.journal.file.Field.*;

import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.Values;
import java.time.Instant;
import java.time.LocalDate;

/** A try in a file, before it is known what it is a try of. */
record WrittenTry(LocalDate on, Instant writtenAt, int tenths, Integer usualPain, int painDuring, Boolean backToUsual,
        boolean legsWorse) {

    static Item write(Item item, Trial trial, Unit unit) {
        return item.with(DATE, trial.on())
                .with(RECORDED_AT, trial.writtenAt())
                .with(DOSE, unit.amount(trial.dose()))
                .with(BASELINE, trial.usualPain())
                .with(PAIN_DURING, trial.painDuring())
                .with(BACK_TO_USUAL, trial.backToUsual())
                .with(LEGS_WORSE, trial.legsWorse());
    }

    static WrittenTry read(Values values) {
        return new WrittenTry(values.required(DATE, values.date(DATE)),
                values.required(RECORDED_AT, values.moment(RECORDED_AT)),
                Steps.tenths(values, DOSE), values.rating(BASELINE),
                values.requiredRating(PAIN_DURING), values.yesNo(BACK_TO_USUAL), values.requiredYesNo(LEGS_WORSE));
    }

    /** In files of earlier versions, tries are held against the usual pain from which the experiment was started. */
    Trial of(Unit unit, Basis basis, Values values) {
        return new Trial(on, writtenAt, Steps.of(tenths, unit, values, DOSE),
                usualPain == null ? basis.baseline() : usualPain, painDuring, backToUsual, legsWorse);
    }
}
