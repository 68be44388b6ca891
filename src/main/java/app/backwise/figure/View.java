package app.backwise.figure;

/** From where a figure is looked at. What is farther away is drawn a little to the right and up. */
enum View {
    /** From the side: the figure looks to the right where it stands. */
    SIDE,
    /** From the front of somebody who stands, a little from the side. */
    FRONT,
    /** From above, with the head of somebody who lies at the top of the picture. */
    ABOVE;

    /** The place on the picture, y still up; z tells what is nearer. */
    Point of(Point point) {
        return switch (this) {
            case SIDE -> new Point(point.x() - 0.2 * point.z(), point.y() - 0.14 * point.z(), point.z());
            case FRONT -> quarter(point);
            case ABOVE -> new Point(point.z(), point.x() + 0.4 * point.y(), point.y());
        };
    }

    private static Point quarter(Point point) {
        double nearness = 0.87 * point.x() + 0.5 * point.z();
        return new Point(0.5 * point.x() - 0.87 * point.z(), point.y() - 0.12 * nearness, nearness);
    }
}
