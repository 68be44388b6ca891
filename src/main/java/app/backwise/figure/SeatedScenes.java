package app.backwise.figure;

import static app.backwise.figure.Limb.bent;
import static app.backwise.figure.Point.at;

import java.util.List;

/** Key poses of the movements done sitting, kneeling or on a bike. */
final class SeatedScenes {

    private static final Prop FLOOR = Ground.floor(-44, 66);
    private static final Prop CHAIR = Furniture.chair(-32, 1);
    private static final Pose SITTING = Pose.standing(-4, 53).spine(90, 2, 8, 2).feet(38, 7.5, 0);

    private SeatedScenes() {}

    static Pose leaning() {
        return Pose.standing(0, 54).spine(52, 4, 6, -14).feet(30, 7.5, 0).hands(34, 58, -20);
    }

    static List<Scene> sitToStand() {
        Pose sitting = SITTING.feet(28, 7.5, 0).hands(24, 60, -10);
        Pose standing = Pose.standing(26, 90).spine(88, -6, 8, 2).arms(bent(2, 10, 0)).feet(28, 7.5, 0);
        return List.of(Scene.of(sitting, FLOOR, CHAIR),
                Scene.of(leaning(), FLOOR, CHAIR, Prop.arrow(at(40, 136), at(70, 116), 6)),
                Scene.of(standing, FLOOR, CHAIR, Prop.arrow(at(54, 80), at(54, 124), -4)));
    }

    static List<Scene> seatedFold() {
        Pose sitting = SITTING.hands(28, 62, -10);
        Pose folded = SITTING.spine(52, 46, 34, 14).feet(38, 7.5, 0).hands(40, 26, -70);
        return List.of(Scene.of(sitting, FLOOR, CHAIR),
                Scene.of(folded, FLOOR, CHAIR, Prop.arrow(at(40, 110), at(66, 72), 8)));
    }

    static List<Scene> hipFlexorStretch() {
        Prop floor = Ground.floor(-66, 72);
        Prop cushion = Ground.pillow(-18, 6, 3);
        Pose ready = kneeling(0, 54);
        Pose forward = kneeling(15, 51);
        return List.of(Scene.of(ready, floor, cushion),
                Scene.of(forward, floor, cushion, Prop.arrow(at(-38, 62), at(-4, 60), 4)));
    }

    private static Pose kneeling(double x, double y) {
        Pose pose = Pose.standing(x, y).spine(90, 0, 4, 0).farFoot(42, 7.5, 0);
        Point knee = at(-6, 13);
        double thigh = Math.toDegrees(Math.atan2(knee.y() - y, knee.x() - x));
        Limb back = bent(Limb.turn(thigh - 270), Limb.turn(thigh - 180), -60);
        return pose.legs(back, pose.legs().far()).hands(24, 60, -20);
    }

    static List<Scene> cycling() {
        return List.of(riding(true), riding(false).with(Prop.arrow(at(62, 36), at(62, 62), -4)));
    }

    static Scene riding(boolean nearPedalLow) {
        Point saddle = at(-8, 78);
        Point pedals = at(14, 34);
        Point handles = at(54, 96);
        Pose seated = Pose.standing(-6, 90).spine(64, 10, 14, -16).hands(50, 99, -10);
        Pose pose = nearPedalLow
                ? seated.nearFoot(16, 26, -10).farFoot(22, 56, -20)
                : seated.nearFoot(46, 40, -10).farFoot(2, 40, -20);
        return Scene.of(pose, Ground.floor(-30, 90), bicycle(saddle, pedals, handles));
    }

    private static Prop bicycle(Point saddle, Point pedals, Point handles) {
        return Prop.behind("thing", ink -> ink.bar(at(pedals.x() - 32, 3), 3, at(pedals.x() + 52, 3), 3)
                .bar(at(pedals.x() + 2, 3), 3, pedals, 3)
                .bar(pedals, 3, saddle.plus(at(0, -3)), 2.5)
                .bar(saddle.plus(at(-12, 0)), 3.5, saddle.plus(at(12, -1)), 2)
                .bar(pedals, 3, at(pedals.x() + 36, 26), 3)
                .bar(at(pedals.x() + 36, 26), 3, handles.plus(at(-2, -6)), 2.5)
                .bar(handles.plus(at(-4, -1)), 2, handles.plus(at(5, 2)), 2)
                .disc(at(pedals.x() + 36, 26), 20));
    }
}
