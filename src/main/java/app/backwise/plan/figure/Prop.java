package app.backwise.plan.figure;

import static app.backwise.plan.figure.Point.at;

/**
 * A thing beside the figure.
 *
 * @param kind its class in the stylesheet
 * @param front whether it is drawn over the figure
 * @param trace how it is drawn
 */
record Prop(String kind, boolean front, Trace trace) {

    /** Draws with ink. */
    interface Trace {
        Ink with(Ink ink);
    }

    private static final double DEEP = 24;

    Shape draw(View view, Frame frame) {
        return trace.with(new Ink(view, frame)).as(kind);
    }

    private static Prop behind(String kind, Trace trace) {
        return new Prop(kind, false, trace);
    }

    Prop inFront() {
        return new Prop(kind, true, trace);
    }

    static Prop floor(double from, double to) {
        return slab(from, to, 0);
    }

    /** A level board, mat or cushion that reaches to both sides of the figure. */
    private static Prop slab(double from, double to, double height) {
        return behind("floor", ink -> ink.area(new Point(from, height, DEEP), new Point(to, height, DEEP),
                new Point(to, height, -DEEP), new Point(from, height, -DEEP)));
    }

    /** A bed or mat from above. */
    static Prop sheet(double foot, double head, double half) {
        return behind("floor", ink -> ink.area(new Point(foot, 0, half), new Point(head, 0, half),
                new Point(head, 0, -half), new Point(foot, 0, -half)));
    }

    static Prop pillow(double from, double to, double height) {
        return behind("thing", ink -> ink.bar(at(from, height), height, at(to, height), height));
    }

    /** A pillow on a bed seen from above. */
    static Prop pillowBelow(double from, double to, double half) {
        return behind("thing", ink -> ink.area(new Point(from, 0, half), new Point(to, 0, half),
                new Point(to, 0, -half), new Point(from, 0, -half)));
    }

    /** A chair that faces right, or left where {@code way} is -1; its back stands at x. */
    static Prop chair(double x, int way) {
        double front = x + way * 44;
        return behind("thing", ink -> ink
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
        return behind("thing", ink -> ink
                .area(new Point(from, height, -DEEP), new Point(to, height, -DEEP), new Point(to, height, DEEP),
                        new Point(from, height, DEEP))
                .area(new Point(from, 0, DEEP), new Point(to, 0, DEEP), new Point(to, height, DEEP),
                        new Point(from, height, DEEP)));
    }

    /** A post that stands here. */
    static Prop post(Point at) {
        return behind("thing", ink -> ink.bar(new Point(at.x(), 2, at.z()), 2.5, new Point(at.x(), 165, at.z()), 2.5));
    }

    static Prop stick(Point from, Point to) {
        return behind("stick", ink -> ink.bar(from, 2, to, 2)).inFront();
    }

    /** A bag that hangs down from a hand. */
    static Prop bag(Point hand) {
        Point low = hand.plus(at(0, -14));
        return behind("thing", ink -> ink.bar(hand, 1.3, low.plus(at(-7, 0)), 1.3)
                .bar(hand, 1.3, low.plus(at(7, 0)), 1.3)
                .bar(low.plus(at(-8, -4)), 4, low.plus(at(-9, -22)), 5)
                .bar(low.plus(at(8, -4)), 4, low.plus(at(9, -22)), 5)
                .area(low.plus(at(-8, 0)), low.plus(at(8, 0)), low.plus(at(9, -27)), low.plus(at(-9, -27))));
    }

    /** The same bag seen from the front. */
    static Prop bagFromFront(Point hand) {
        Point low = hand.plus(at(0, -12));
        return behind("thing", ink -> ink.bar(hand, 1.3, low, 1.3)
                .bar(low.plus(at(0, -7)), 7, low.plus(at(0, -24)), 9));
    }

    /** A kettlebell or another small weight that hangs down from a hand. */
    static Prop weight(Point hand) {
        return behind("weight", ink -> ink.bar(hand.plus(at(-5, 0)), 1.8, hand.plus(at(5, 0)), 1.8)
                .bar(hand.plus(at(-5, 0)), 1.8, hand.plus(at(-6, -10)), 1.8)
                .bar(hand.plus(at(5, 0)), 1.8, hand.plus(at(6, -10)), 1.8)
                .disc(hand.plus(at(0, -15)), 9));
    }

    static Prop box(Point middle, double half) {
        return behind("thing", ink -> ink.area(middle.plus(at(-half, -half)), middle.plus(at(half, -half)),
                middle.plus(at(half, half)), middle.plus(at(-half, half))));
    }

    /** A stretchy band, from what holds it to the hands. */
    static Prop band(Point from, Point to) {
        return behind("band", ink -> ink.line(from, to)).inFront();
    }

    /** Water up to this height, over the figure. */
    static Prop water(double from, double to, double height) {
        return behind("water", ink -> ink.area(at(from, 0), at(to, 0), at(to, height), at(from, height))).inFront();
    }

    static Prop bicycle(Point saddle, Point pedals, Point handles) {
        return behind("thing", ink -> ink.bar(at(pedals.x() - 32, 3), 3, at(pedals.x() + 52, 3), 3)
                .bar(at(pedals.x() + 2, 3), 3, pedals, 3)
                .bar(pedals, 3, saddle.plus(at(0, -3)), 2.5)
                .bar(saddle.plus(at(-12, 0)), 3.5, saddle.plus(at(12, -1)), 2)
                .bar(pedals, 3, at(pedals.x() + 36, 26), 3)
                .bar(at(pedals.x() + 36, 26), 3, handles.plus(at(-2, -6)), 2.5)
                .bar(handles.plus(at(-4, -1)), 2, handles.plus(at(5, 2)), 2)
                .disc(at(pedals.x() + 36, 26), 20));
    }

    static Prop arrow(Point from, Point to, double bow) {
        return behind("arrow", ink -> ink.arrow(from, to, bow)).inFront();
    }
}
