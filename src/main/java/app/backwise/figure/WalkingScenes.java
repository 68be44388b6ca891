package app.backwise.figure;

import static app.backwise.figure.Limb.bent;
import static app.backwise.figure.Point.at;

import java.util.List;

/** Key poses of walking, with and without something to carry. */
final class WalkingScenes {

    private static final Prop FLOOR = Ground.floor(-54, 58);

    private WalkingScenes() {}

    static List<Scene> walk() {
        return List.of(Scene.of(stride(true, 24), FLOOR), Scene.of(passing(), FLOOR),
                Scene.of(stride(false, 24), FLOOR));
    }

    static List<Scene> longerWalk() {
        return List.of(Scene.of(stride(true, 36), FLOOR, Prop.arrow(at(24, 134), at(56, 134), 0)),
                Scene.of(stride(false, 36), FLOOR, Prop.arrow(at(24, 134), at(56, 134), 0)));
    }

    private static Pose stride(boolean nearAhead, double swing) {
        Pose pose = Pose.standing(0, 86).spine(87, -5, 8, 0);
        Limb back = bent(-swing, 8, 0);
        Limb ahead = bent(swing, 18, 0);
        return nearAhead
                ? pose.arms(back, ahead).nearFoot(30, 9.5, 18).farFoot(-28, 14, -40)
                : pose.arms(ahead, back).farFoot(30, 9.5, 18).nearFoot(-28, 14, -40);
    }

    private static Pose passing() {
        return Pose.standing(0, 90).spine(87, -5, 8, 0).arms(bent(-4, 12, 0), bent(8, 12, 0)).nearFoot(0, 7.5, 0)
                .farFoot(-10, 22, -30);
    }

    static List<Scene> frontCarry() {
        Pose walking = stride(true, 0);
        return List.of(Scene.of(holding(stand()), FLOOR, box(stand())),
                Scene.of(holding(walking), FLOOR, box(walking), Prop.arrow(at(30, 150), at(58, 150), 0)));
    }

    private static Pose stand() {
        return StandingScenes.UPRIGHT;
    }

    private static Pose holding(Pose pose) {
        double hip = pose.hip().y();
        return pose.hands(24, hip + 10, 10);
    }

    private static Prop box(Pose pose) {
        return Carried.box(at(27, pose.hip().y() + 24), 13);
    }

    static List<Scene> twoBagCarry() {
        Limb down = bent(2, 4, 0);
        Pose still = stand().arms(down);
        Pose walking = stride(true, 0).arms(down);
        return List.of(bags(still), bags(walking).with(Prop.arrow(at(28, 134), at(58, 134), 0)));
    }

    private static Scene bags(Pose pose) {
        Body body = Body.of(pose);
        return Scene.of(pose, FLOOR, Carried.bag(body.limb(Bone.HAND, false).to()),
                Carried.bag(body.limb(Bone.HAND, true).to()).inFront());
    }

    static List<Scene> suitcaseCarry() {
        Limb down = bent(2, 4, 0).out(6, 4);
        Limb loose = bent(2, 8, 0).out(12, 8);
        Pose still = stand().arms(down, loose);
        Pose walking = stand().nearFoot(-14, 11, -24).farFoot(16, 8.5, 8).arms(down, loose);
        Prop onwards = Prop.arrow(new Point(40, 20, -14), new Point(80, 20, -14), 0);
        return List.of(suitcase(still), suitcase(walking).with(onwards));
    }

    private static Scene suitcase(Pose pose) {
        Point hand = Body.of(pose).limb(Bone.HAND, true).to();
        return Scene.of(pose, Ground.floor(-44, 52), Carried.bagFromFront(hand).inFront()).from(View.FRONT);
    }

    static List<Scene> poolOrBike() {
        Prop pool = Ground.floor(-70, 80);
        return List.of(Scene.of(stride(true, 30), pool, Ground.water(-70, 80, 112)), SeatedScenes.riding(true));
    }
}
