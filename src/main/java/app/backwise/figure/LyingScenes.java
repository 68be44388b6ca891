package app.backwise.figure;

import static app.backwise.figure.Limb.bent;
import static app.backwise.figure.Point.at;

import java.util.List;

/** Key poses of the movements done lying down. */
final class LyingScenes {

    private static final Prop MAT = Ground.floor(-92, 96);
    private static final Limb BESIDE = bent(-4, 6, 0);
    private static final Pose FACE_DOWN = Pose.standing(0, 10.5).spine(0, -4, 0, -12).arms(BESIDE)
            .legs(bent(4, 0, -72));
    private static final Pose FACE_UP = Pose.standing(0, 10.5).spine(178, -4, 4, 4).arms(bent(-6, 4, 0))
            .legs(bent(2, 0, -20));
    private static final Pose KNEES_BENT = FACE_UP.feet(42, 7.5, 0);

    private LyingScenes() {}

    static List<Scene> proneLying() {
        Pose raised = Pose.standing(0, 15).spine(4, 8, 8, -22).arms(bent(8, 4, 0)).legs(bent(4, 0, -70));
        return List.of(Scene.of(raised, MAT, Ground.pillow(4, 30, 5)), Scene.of(FACE_DOWN, MAT));
    }

    static List<Scene> proneElbows() {
        return List.of(Scene.of(FACE_DOWN, MAT), Scene.of(onElbows(), MAT, Prop.arrow(at(66, 14), at(72, 44), 6)));
    }

    private static Pose onElbows() {
        Pose propped = Pose.standing(0, 10.5).spine(4, -42, -8, -18).legs(bent(0, 0, -72));
        return propped.hands(60, 4, 0);
    }

    static List<Scene> pressUp() {
        Pose low = FACE_DOWN.spine(0, -6, -2, -14).arms(bent(-30, 146, 62));
        Pose high = Pose.standing(0, 10.5).spine(10, -54, -16, -10).legs(bent(-6, 0, -72)).hands(44, 6, 0);
        return List.of(Scene.of(low, MAT), Scene.of(high, MAT, Prop.arrow(at(66, 14), at(66, 52), 6),
                Prop.arrow(at(-4, 46), at(-4, 26), 0)));
    }

    static List<Scene> kneesToChest() {
        Pose one = KNEES_BENT.legs(bent(118, 128, 0), KNEES_BENT.legs().far());
        Pose both = FACE_UP.legs(bent(124, 128, 0));
        Prop pull = Prop.arrow(at(40, 66), at(12, 78), 6);
        return List.of(Scene.of(KNEES_BENT, MAT), Scene.of(holdingKnee(one), MAT, pull),
                Scene.of(holdingKnee(both), MAT, pull));
    }

    private static Pose holdingKnee(Pose pose) {
        Point knee = Body.of(pose).limb(Bone.SHANK, true).from();
        return pose.hands(knee.x() + 5, knee.y() + 2, 54);
    }

    static List<Scene> pelvicTilt() {
        Pose hollow = KNEES_BENT.spine(167, -24, 4, 10).feet(42, 7.5, 0);
        Pose flat = KNEES_BENT.spine(184, 8, -2, 4).feet(42, 7.5, 0);
        return List.of(Scene.of(hollow, MAT), Scene.of(flat, MAT, Prop.arrow(at(-18, 50), at(-18, 26), 0)));
    }

    static List<Scene> unloadedRest() {
        Pose rest = FACE_UP.legs(bent(88, 88, -16));
        return List.of(Scene.of(rest, Ground.floor(-92, 112), Furniture.chair(90, -1)));
    }

    static List<Scene> curlUp() {
        Limb underBack = bent(0, 0, 0).out(52, -56);
        Pose flat = KNEES_BENT.legs(bent(2, 0, -20), KNEES_BENT.legs().far()).arms(underBack);
        Pose lifted = flat.spine(178, 2, 26, 8).arms(bent(12, -6, 0).out(52, -56));
        return List.of(Scene.of(flat, MAT), Scene.of(lifted, MAT, Prop.arrow(at(-55, 36), at(-50, 64), -4)));
    }

    static List<Scene> deadBug() {
        Pose lifted = KNEES_BENT.legs(bent(90, 90, 0), KNEES_BENT.legs().far());
        Pose tap = KNEES_BENT.nearFoot(56, 8.5, 20);
        return List.of(Scene.of(KNEES_BENT, MAT), Scene.of(lifted, MAT, Prop.arrow(at(58, 20), at(58, 46), -6)),
                Scene.of(tap, MAT, Prop.arrow(at(66, 52), at(72, 20), 6)));
    }

    static List<Scene> kneeRoll() {
        return List.of(rolledKnees(0),
                rolledKnees(66).with(Prop.arrow(new Point(-20, 0, 22), new Point(-20, 0, 62), 6)),
                rolledKnees(-66).with(Prop.arrow(new Point(-20, 0, -22), new Point(-20, 0, -62), -6)));
    }

    private static Scene rolledKnees(double twist) {
        Limb wide = bent(0, 0, 0).out(70, 70);
        Pose pose = Pose.standing(0, 14).spine(0, 0, 0, 0).rolled(180, twist).arms(wide).legs(bent(58, 112, -10));
        return Scene.of(pose, Ground.sheet(-64, 96, 78)).from(View.ABOVE);
    }

    static List<Scene> slowRoll() {
        Prop over = Prop.arrow(new Point(66, 40, -30), new Point(66, 40, 34), 8);
        return List.of(onBed(180), onBed(225).with(over), onBed(270));
    }

    private static Scene onBed(double roll) {
        Limb across = bent(34, 70, 0);
        Pose pose = Pose.standing(0, 19).spine(0, 0, 0, 0).rolled(roll, 0).arms(across).legs(bent(52, 92, -10));
        return Scene.of(pose, Ground.sheet(-80, 104, 62), Ground.pillowBelow(54, 94, 44)).from(View.ABOVE);
    }
}
