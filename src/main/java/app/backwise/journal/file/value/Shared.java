package app.backwise.journal.file.value;

/**
 * Gives equal values as one and the same, so that a file in which much is said again and again takes little memory. It
 * remembers only so many itself, whatever is in the file.
 */
final class Shared {

    private static final int BITS = 12;
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final Object[] values = new Object[1 << BITS];

    /** This one, or the equal one of before. */
    @SuppressWarnings("unchecked")
    <T> T one(T immutable) {
        if (immutable == null) {
            return null;
        }
        int place = immutable.hashCode() * GOLDEN_RATIO >>> Integer.SIZE - BITS;
        if (!immutable.equals(values[place])) {
            values[place] = immutable;
        }
        return (T) values[place];
    }
}
