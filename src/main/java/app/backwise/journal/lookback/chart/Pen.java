package app.backwise.journal.lookback.chart;

/** Draws a path from one place to the next: such numbers are small and repeat, and so pack into less. */
final class Pen {

    private final StringBuilder path = new StringBuilder();
    private int x;
    private int y;

    Pen move(int toX, int toY) {
        path.append('m');
        return to(toX, toY);
    }

    /** So far to the right, at that height. */
    Pen line(int across, int toY) {
        path.append('l');
        return to(x + across, toY);
    }

    /** A curve by way of a place, and from there on. */
    Pen bend(int across, int byY, int further, int toY) {
        path.append('q').append(across).append(number(byY - y)).append(' ').append(across + further)
                .append(number(toY - y));
        x += across + further;
        y = toY;
        return this;
    }

    /** A shape that ends where it begins. */
    Pen shape(String shape) {
        path.append(shape);
        return this;
    }

    private Pen to(int toX, int toY) {
        path.append(toX - x).append(number(toY - y));
        x = toX;
        y = toY;
        return this;
    }

    private static String number(int value) {
        return value < 0 ? String.valueOf(value) : " " + value;
    }

    String path() {
        return path.toString();
    }
}
