package app.backwise.core.experiment;

/**
 * What is to be possible again.
 *
 * @param name what the activity is called
 * @param unit what amounts are counted in
 * @param usual the usual amount, 1 to 1440 steps of the unit
 * @param repetitions how often a weight is lifted each time, 1 to 100; null for anything else. It stays the same while
 *        the weight grows: one variable at a time
 */
public record Goal(ActivityName name, Unit unit, int usual, Integer repetitions) {

    public static final int REPETITIONS_MAXIMUM = 100;

    /** Something that is no weight. */
    public Goal(ActivityName name, Unit unit, int usual) {
        this(name, unit, usual, null);
    }

    boolean isValid() {
        boolean lifted = repetitions != null && repetitions >= 1 && repetitions <= REPETITIONS_MAXIMUM;
        return !name.own().isBlank() && name.own().length() <= Experiment.NAME_MAXIMUM && usual >= 1
                && usual <= Experiment.AMOUNT_MAXIMUM && (unit.weight() ? lifted : repetitions == null);
    }
}
