package app.backwise.plan.log;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Unit;
import app.backwise.journal.file.Field;
import app.backwise.journal.file.Problem.Fault;
import app.backwise.journal.file.Values;

/** Amounts in files: tenths of the unit when read, since the unit of a try stands with its experiment. */
final class Steps {

    private static final int TENTHS = 10;

    private Steps() {}

    /** The tenths of an amount that has to be there; those of one if it cannot be understood, which is noted. */
    static int tenths(Values values, Field field) {
        Integer tenths = values.required(field, values.tenths(field));
        if (tenths != null && tenths >= 1 && tenths <= Experiment.AMOUNT_MAXIMUM * TENTHS) {
            return tenths;
        }
        if (tenths != null) {
            values.fault(field, Fault.OUT_OF_RANGE);
        }
        return TENTHS;
    }

    /** The steps of an amount that has to be there. */
    static int required(Values values, Field field, Unit unit) {
        return of(tenths(values, field), unit, values, field);
    }

    /** So many tenths as steps of the unit; where it has none between, or none so far, that is noted. */
    static int of(int tenths, Unit unit, Values values, Field field) {
        int step = unit == null || unit.decimals() == 0 ? TENTHS : 1;
        if (tenths % step != 0) {
            values.fault(field, Fault.MISFIT);
        } else if (tenths / step > Experiment.AMOUNT_MAXIMUM) {
            values.fault(field, Fault.OUT_OF_RANGE);
        }
        return Math.max(1, tenths / step);
    }
}
