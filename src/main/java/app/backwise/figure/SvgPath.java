package app.backwise.figure;

import java.util.Locale;

/** A path as SVG writes it: y turned down, to a tenth of a centimetre. */
final class SvgPath {

    private final StringBuilder written = new StringBuilder();

    /** To a place at this distance from a point, in this direction. */
    void move(char command, Point from, double distance, double angle) {
        written.append(command);
        place(from, distance, angle);
    }

    /** Round a point, to where it is seen at this angle. */
    void arc(Point middle, double radius, double angle, boolean large) {
        written.append('A');
        number(radius);
        written.append(' ');
        number(radius);
        written.append(large ? " 0 1 0 " : " 0 0 0 ");
        place(middle, radius, angle);
    }

    /** In a bow that is drawn to a point on its way. */
    void bow(Point bend, Point to) {
        written.append('Q');
        place(bend, 0, 0);
        written.append(' ');
        place(to, 0, 0);
    }

    void close() {
        written.append('z');
    }

    private void place(Point from, double distance, double angle) {
        number(from.x() + distance * Math.cos(angle));
        written.append(' ');
        number(-from.y() - distance * Math.sin(angle));
    }

    private void number(double value) {
        String number = String.format(Locale.ROOT, "%.1f", value);
        written.append(number.endsWith(".0") ? number.substring(0, number.length() - 2) : number);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
