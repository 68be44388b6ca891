package app.backwise.figure;

/** What stands on the floor beside the figure. */
final class Furniture {

    private Furniture() {}

    /** A chair that faces right, or left where {@code way} is -1; its back stands at x. */
    static Prop chair(double x, int way) {
        double front = x + way * 44;
        return Prop.behind("thing", ink -> ink
                .bar(new Point(x, 2, -16), 2, new Point(x - way * 4, 92, -16), 2)
                .bar(new Point(front, 2, -16), 2, new Point(front, 42, -16), 2)
                .bar(new Point(x - way * 3, 88, -16), 3, new Point(x - way * 3, 88, 16), 3)
                .bar(new Point(x - way * 2, 68, -16), 2, new Point(x - way * 2, 68, 16), 2)
                .area(new Point(x, 43, 18), new Point(front, 43, 18), new Point(front, 43, -18), new Point(x, 43, -18))
                .bar(new Point(x, 41, 18), 2.4, new Point(front, 41, 18), 2.4)
                .bar(new Point(x, 2, 18), 2, new Point(x - way * 4, 92, 18), 2)
                .bar(new Point(front, 2, 18), 2, new Point(front, 40, 18), 2));
    }

    /** A box to step on. */
    static Prop step(double from, double to, double height) {
        return Prop.behind("thing", ink -> ink
                .area(new Point(from, height, -Prop.DEEP), new Point(to, height, -Prop.DEEP),
                        new Point(to, height, Prop.DEEP),
                        new Point(from, height, Prop.DEEP))
                .area(new Point(from, 0, Prop.DEEP), new Point(to, 0, Prop.DEEP), new Point(to, height, Prop.DEEP),
                        new Point(from, height, Prop.DEEP)));
    }

    /** A post that stands here. */
    static Prop post(Point at) {
        return Prop.behind("thing",
                ink -> ink.bar(new Point(at.x(), 2, at.z()), 2.5, new Point(at.x(), 165, at.z()), 2.5));
    }
}
