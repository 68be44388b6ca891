package app.backwise.core.journal;

/** The 0 to 10 numeric rating scale, which all ratings of the journal use. Blank is null and never zero. */
public final class Rating {

    public static final int MINIMUM = 0;
    public static final int MAXIMUM = 10;

    private Rating() {}

    public static boolean isValid(int value) {
        return value >= MINIMUM && value <= MAXIMUM;
    }

    /**
     * Lets ratings and blanks pass.
     *
     * @throws IllegalArgumentException if it is outside of the scale
     */
    static void check(Integer value) {
        if (value != null && !isValid(value)) {
            throw new IllegalArgumentException("Outside of 0 to 10");
        }
    }
}
