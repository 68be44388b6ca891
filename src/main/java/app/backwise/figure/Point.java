package app.backwise.figure;

/** A place in centimetres: x to the right, y up from the floor, z towards the viewer. */
record Point(double x, double y, double z) {

    static Point at(double x, double y) {
        return new Point(x, y, 0);
    }

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y, z + other.z);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y, z - other.z);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor, z * factor);
    }

    double distance(Point other) {
        Point way = minus(other);
        return Math.sqrt(way.x * way.x + way.y * way.y + way.z * way.z);
    }

    /** A step of length one in the plane of the figure, turned out of it towards the viewer. */
    static Point step(double degrees, double out) {
        double angle = Math.toRadians(degrees);
        double outwards = Math.toRadians(out);
        return new Point(Math.cos(angle) * Math.cos(outwards), Math.sin(angle) * Math.cos(outwards),
                Math.sin(outwards));
    }

    /** Rolled about the x axis, so that what looked up looks to the viewer, and then turned in the plane. */
    Point rolledAndTurned(double roll, double turn) {
        double r = Math.toRadians(roll);
        double t = Math.toRadians(turn);
        double up = y * Math.cos(r) - z * Math.sin(r);
        double near = y * Math.sin(r) + z * Math.cos(r);
        return new Point(x * Math.cos(t) - up * Math.sin(t), x * Math.sin(t) + up * Math.cos(t), near);
    }
}
