package app.backwise.figure;

import static app.backwise.figure.Limb.bent;
import static app.backwise.figure.Point.at;

import java.util.List;

/** Key poses of the movements done standing. */
final class StandingScenes {

    private static final double HIP = 90;
    private static final Prop FLOOR = Ground.floor(-44, 52);
    private static final Limb HANGING = bent(2, 10, 0);
    static final Pose UPRIGHT = Pose.standing(0, HIP).spine(88, -6, 8, 2).arms(HANGING).feet(0, 7.5, 0);

    private StandingScenes() {}

    static List<Scene> standingBackBend() {
        Pose ready = UPRIGHT.hands(-10, 96, -40);
        Pose back = Pose.standing(6, HIP - 0.5).spine(98, -22, -8, -8).feet(0, 7.5, 0).hands(0, 103, -40);
        return List.of(Scene.of(ready, FLOOR), Scene.of(back, FLOOR, Prop.arrow(at(16, 178), at(-30, 174), 5)));
    }

    static List<Scene> returnToArching() {
        Pose reach = UPRIGHT.spine(92, -12, 2, -4).arms(bent(160, 14, 0)).feet(0, 7.5, 0);
        Pose back = Pose.standing(7, HIP - 0.5).spine(100, -28, -12, -14).feet(0, 7.5, 0).arms(bent(158, 14, 0));
        return List.of(Scene.of(UPRIGHT, FLOOR), Scene.of(reach, FLOOR),
                Scene.of(back, FLOOR, Prop.arrow(at(14, 202), at(-30, 210), 6)));
    }

    static List<Scene> hipHinge() {
        Pose ready = UPRIGHT.hands(12, 84, -80);
        return List.of(Scene.of(ready, FLOOR),
                Scene.of(hinged(42).hands(14, 68, -70), FLOOR, Prop.arrow(at(-18, 104), at(-44, 96), -4)));
    }

    private static Pose hinged(double pitch) {
        return Pose.standing(-22, 80).spine(pitch, -4, 6, 2).feet(0, 7.5, 0);
    }

    static List<Scene> hingeWithStick() {
        Pose ready = UPRIGHT.spine(90, -2, 4, 0).feet(0, 7.5, 0);
        return List.of(alongStick(ready), alongStick(hinged(40).spine(40, -2, 4, 0))
                .with(Prop.arrow(at(-34, 108), at(-50, 92), -4)));
    }

    private static Scene alongStick(Pose pose) {
        Body body = Body.of(pose);
        Point low = body.middle(Bone.PELVIS).from();
        Point high = body.middle(Bone.HEAD).to();
        Point way = high.minus(low).times(1 / high.distance(low));
        Point behind = low.plus(new Point(-way.y(), way.x(), 0).times(13));
        Pose holding =
                pose.nearHand(behind.plus(way.times(-8)).x(), behind.plus(way.times(-8)).y(), pose.turn().pitch() - 90);
        return Scene.of(holding.arms(holding.arms().near(), bent(152, 142, 0)), FLOOR,
                Carried.stick(behind.plus(way.times(-26)), behind.plus(way.times(100))));
    }

    static List<Scene> lightDeadlift() {
        Pose low = hinged(34).spine(34, -4, 6, -6).hands(12, 52, -90);
        Pose high = UPRIGHT.hands(12, 81, -90);
        return List.of(Scene.of(low, FLOOR, held(low)),
                Scene.of(high, FLOOR, held(high), Prop.arrow(at(34, 60), at(34, 92), -4)));
    }

    private static Prop held(Pose pose) {
        return Carried.weight(Body.of(pose).limb(Bone.HAND, false).to().plus(new Point(0, 2, 10))).inFront();
    }

    static List<Scene> returnToBending() {
        Pose half = UPRIGHT.spine(74, 30, 26, 16).arms(bent(62, 4, 0)).feet(0, 7.5, 0);
        Pose low = Pose.standing(-16, 86).spine(36, 50, 38, 22).feet(0, 7.5, 0).hands(16, 56, -80);
        return List.of(Scene.of(UPRIGHT, FLOOR), Scene.of(half.hands(14, 70, -80), FLOOR),
                Scene.of(low, FLOOR, Prop.arrow(at(58, 116), at(62, 78), 6)));
    }

    static List<Scene> splitSquat() {
        Prop wide = Ground.floor(-66, 66);
        Pose high = Pose.standing(0, 82).spine(88, -4, 6, 0).arms(HANGING).nearFoot(36, 7.5, 0).farFoot(-34, 14, -42);
        Pose low = Pose.standing(-2, 52).spine(88, -4, 6, 0).arms(HANGING).nearFoot(36, 7.5, 0).farFoot(-46, 17, -72);
        return List.of(Scene.of(high, wide), Scene.of(low, wide, Prop.arrow(at(-34, 120), at(-34, 86), 0)));
    }

    static List<Scene> stepUp() {
        Prop wide = Ground.floor(-44, 76);
        Prop step = Furniture.step(14, 66, 20);
        Pose ready = Pose.standing(0, HIP - 1).spine(82, -4, 6, 0).arms(HANGING)
                .farFoot(-4, 7.5, 0).nearFoot(32, 27.5, 0);
        Pose up = Pose.standing(34, HIP + 19).spine(88, -6, 8, 2).arms(HANGING)
                .farFoot(36, 27.5, 0).nearFoot(34, 27.5, 0);
        return List.of(Scene.of(ready, wide, step), Scene.of(up, wide, step, Prop.arrow(at(70, 70), at(70, 112), -4)));
    }

    static List<Scene> brace() {
        Pose tummy = UPRIGHT.hands(11, 102, 60);
        return List.of(Scene.of(tummy, FLOOR, Prop.arrow(at(42, 108), at(22, 108), 0)),
                Scene.of(SeatedScenes.leaning(), Ground.floor(-36, 60), Furniture.chair(-32, 1)));
    }

    static List<Scene> antiRotationPress() {
        Pose close = UPRIGHT.legs(bent(10, 16, 6).out(10, 6)).arms(bent(6, 118, 0).out(4, -14));
        Pose far = UPRIGHT.legs(bent(10, 16, 6).out(10, 6)).arms(bent(80, 6, 0).out(-10, -10));
        return List.of(banded(close), banded(far).with(Prop.arrow(new Point(22, 142, 0), new Point(66, 142, 0), 0)));
    }

    private static Scene banded(Pose pose) {
        Body body = Body.of(pose);
        Point hands = body.limb(Bone.HAND, true).to().plus(body.limb(Bone.HAND, false).to()).times(0.5);
        Point post = new Point(hands.x(), hands.y(), -96);
        return Scene.of(pose, Ground.floor(-30, 40), Carried.band(post, hands),
                Furniture.post(post))
                .from(View.FRONT);
    }
}
