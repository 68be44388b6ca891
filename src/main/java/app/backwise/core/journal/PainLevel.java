package app.backwise.core.journal;

/**
 * Pain on the numeric rating scale: a whole number from 0 (no pain) to 10 (worst imaginable).
 *
 * @param value the number
 */
public record PainLevel(int value) {

    /** The highest level. */
    public static final int MAXIMUM = 10;

    /**
     * @throws IllegalArgumentException outside 0 to 10
     */
    public PainLevel {
        if (value < 0 || value > MAXIMUM) {
            throw new IllegalArgumentException("Outside the scale of 0 to 10");
        }
    }
}
