package app.backwise.figure;

import static app.backwise.figure.Limb.bent;
import static app.backwise.figure.Point.at;

import java.util.List;

/** Key poses of the movements done on hands, knees or elbows. */
final class FloorScenes {

    private static final Prop MAT = Ground.floor(-84, 92);
    private static final Pose ON_ALL_FOURS = Pose.standing(0, 49).spine(13, -2, 4, -4).legs(bent(77, 90, -72))
            .hands(44, 5, 0);

    private FloorScenes() {}

    static List<Scene> birdDog() {
        Limb back = bent(-12, 2, -30);
        Pose leg = ON_ALL_FOURS.legs(back, ON_ALL_FOURS.legs().far());
        Pose both = leg.arms(ON_ALL_FOURS.arms().near(), bent(172, 6, 0));
        return List.of(Scene.of(ON_ALL_FOURS, MAT), Scene.of(leg, MAT, Prop.arrow(at(-62, 20), at(-70, 46), -6)),
                Scene.of(both, MAT, Prop.arrow(at(70, 22), at(78, 46), -5)));
    }

    static List<Scene> gentleBothWays() {
        Pose round = Pose.standing(0, 49).spine(52, 52, 38, 26).legs(bent(38, 90, -72)).hands(38, 5, 0);
        Pose hollow = Pose.standing(0, 49).spine(-14, -46, -8, -24).legs(bent(104, 90, -72)).hands(42, 5, 0);
        return List.of(Scene.of(ON_ALL_FOURS, MAT), Scene.of(round, MAT, Prop.arrow(at(20, 82), at(20, 104), 0)),
                Scene.of(hollow, MAT, Prop.arrow(at(18, 92), at(18, 70), 0)));
    }

    static List<Scene> sideBridge() {
        return List.of(lowSide(), highSide().with(Prop.arrow(at(2, 56), at(2, 76), 0)));
    }

    static List<Scene> sideBridgeLadder() {
        return List.of(lowSide(), highSide().with(Prop.arrow(at(2, 56), at(2, 76), 0)), longSide());
    }

    private static Scene lowSide() {
        Limb legs = bent(4, 90, -40);
        return onSide(Pose.standing(0, 18).spine(155, 0, 0, 0).legs(legs.out(-24, 0), legs.out(24, 0)),
                bent(0, 124, 0).out(114, 14));
    }

    private static Scene highSide() {
        return onSide(Pose.standing(0, 31).spine(156, 0, 0, 0).legs(bent(0, 90, -40)), bent(0, 124, 0).out(68, 14));
    }

    private static Scene longSide() {
        return onSide(Pose.standing(0, 37).spine(164, 0, 0, 0).legs(bent(0, 0, -10)), bent(0, 124, 0).out(74, 10));
    }

    private static Scene onSide(Pose pose, Limb support) {
        return Scene.of(pose.rolled(-90, 0).arms(support, bent(14, 14, 0).out(-4, -14)), Ground.floor(-84, 104));
    }
}
