package app.backwise.core.experiment;

/**
 * What is to be possible again.
 *
 * @param name what the activity is called
 * @param unit what amounts are counted in
 * @param usual the usual amount, 1 to 1440
 */
public record Goal(ActivityName name, Unit unit, int usual) {}
