package app.backwise.figure;

/** The part of the plane that has been drawn on. */
final class Frame {

    private static final double MARGIN = 3;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = -Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE;

    void include(Point p, double radius) {
        left = Math.min(left, p.x() - radius);
        right = Math.max(right, p.x() + radius);
        top = Math.max(top, p.y() + radius);
        bottom = Math.min(bottom, p.y() - radius);
    }

    /** Value for a {@code viewBox} of this size with what was drawn in its middle. */
    String box(int width, int height) {
        return "%d %d %d %d".formatted(Math.round((left + right - width) / 2), Math.round((-top - bottom - height) / 2),
                width, height);
    }

    /** Value for the {@code viewBox}. */
    String box() {
        return "%d %d %d %d".formatted(Math.round(left - MARGIN), Math.round(-top - MARGIN),
                Math.round(right - left + 2 * MARGIN), Math.round(top - bottom + 2 * MARGIN));
    }
}
