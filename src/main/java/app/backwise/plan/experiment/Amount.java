package app.backwise.plan.experiment;

import app.backwise.core.experiment.Unit;

/** So much of something, said with its unit. */
public record Amount(int number, Unit unit) {

    /** Key of the words, which take the number. */
    public String words() {
        return "unit." + unit.id() + ".amount";
    }
}
