package app.backwise.figure;

import static app.backwise.figure.Point.at;

/** What the figure has in its hands. */
final class Carried {

    private Carried() {}

    static Prop stick(Point from, Point to) {
        return Prop.behind("stick", ink -> ink.bar(from, 2, to, 2)).inFront();
    }

    /** A bag that hangs down from a hand. */
    static Prop bag(Point hand) {
        Point low = hand.plus(at(0, -14));
        return Prop.behind("thing", ink -> ink.bar(hand, 1.3, low.plus(at(-7, 0)), 1.3)
                .bar(hand, 1.3, low.plus(at(7, 0)), 1.3)
                .bar(low.plus(at(-8, -4)), 4, low.plus(at(-9, -22)), 5)
                .bar(low.plus(at(8, -4)), 4, low.plus(at(9, -22)), 5)
                .area(low.plus(at(-8, 0)), low.plus(at(8, 0)), low.plus(at(9, -27)), low.plus(at(-9, -27))));
    }

    /** The same bag seen from the front. */
    static Prop bagFromFront(Point hand) {
        Point low = hand.plus(at(0, -12));
        return Prop.behind("thing", ink -> ink.bar(hand, 1.3, low, 1.3)
                .bar(low.plus(at(0, -7)), 7, low.plus(at(0, -24)), 9));
    }

    /** A kettlebell or another small weight that hangs down from a hand. */
    static Prop weight(Point hand) {
        return Prop.behind("weight", ink -> ink.bar(hand.plus(at(-5, 0)), 1.8, hand.plus(at(5, 0)), 1.8)
                .bar(hand.plus(at(-5, 0)), 1.8, hand.plus(at(-6, -10)), 1.8)
                .bar(hand.plus(at(5, 0)), 1.8, hand.plus(at(6, -10)), 1.8)
                .disc(hand.plus(at(0, -15)), 9));
    }

    static Prop box(Point middle, double half) {
        return Prop.behind("thing", ink -> ink.area(middle.plus(at(-half, -half)), middle.plus(at(half, -half)),
                middle.plus(at(half, half)), middle.plus(at(-half, half))));
    }

    /** A stretchy band, from what holds it to the hands. */
    static Prop band(Point from, Point to) {
        return Prop.behind("band", ink -> ink.line(from, to)).inFront();
    }
}
