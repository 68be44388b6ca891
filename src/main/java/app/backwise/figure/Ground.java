package app.backwise.figure;

import static app.backwise.figure.Point.at;

/** What the figure stands, kneels or lies on, or in. */
final class Ground {

    private Ground() {}

    static Prop floor(double from, double to) {
        return Prop.behind("floor", ink -> ink.area(new Point(from, 0, Prop.DEEP), new Point(to, 0, Prop.DEEP),
                new Point(to, 0, -Prop.DEEP), new Point(from, 0, -Prop.DEEP)));
    }

    /** A bed or mat from above. */
    static Prop sheet(double foot, double head, double half) {
        return Prop.behind("floor", ink -> ink.area(new Point(foot, 0, half), new Point(head, 0, half),
                new Point(head, 0, -half), new Point(foot, 0, -half)));
    }

    static Prop pillow(double from, double to, double height) {
        return Prop.behind("thing", ink -> ink.bar(at(from, height), height, at(to, height), height));
    }

    /** A pillow on a bed seen from above. */
    static Prop pillowBelow(double from, double to, double half) {
        return Prop.behind("thing", ink -> ink.area(new Point(from, 0, half), new Point(to, 0, half),
                new Point(to, 0, -half), new Point(from, 0, -half)));
    }

    /** Water up to this height, over the figure. */
    static Prop water(double from, double to, double height) {
        return Prop.behind("water", ink -> ink.area(at(from, 0), at(to, 0), at(to, height), at(from, height)))
                .inFront();
    }
}
