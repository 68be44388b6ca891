package app.backwise.core.journal;

/**
 * How a day felt. Each may be null.
 *
 * @param stress 0 (none) to 10 (extreme)
 * @param mood 0 (very low) to 10 (very good)
 */
public record Feeling(Integer stress, Integer mood) {

    /** Nothing was said. */
    static final Feeling UNSAID = new Feeling(null, null);

    public Feeling {
        Rating.check(stress);
        Rating.check(mood);
    }
}
