package app.backwise.plan.experiment;

import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Unit;
import java.math.BigDecimal;

/**
 * So much of something, said with its unit.
 *
 * @param number how much
 * @param unit what it is counted in
 * @param repetitions how often a weight is lifted; null for anything else
 */
public record Amount(BigDecimal number, Unit unit, Integer repetitions) {

    static Amount of(int steps, Goal goal) {
        return new Amount(goal.unit().amount(steps), goal.unit(), goal.repetitions());
    }

    /** Key of the words, which take the numbers. */
    public String words() {
        return "unit." + unit.id() + ".amount";
    }

    public Object[] numbers() {
        return new Object[] {number, repetitions};
    }
}
