package app.backwise.figure;

import app.backwise.core.movement.Movement;
import java.util.List;

/** The drawings of every movement. */
public final class Figures {

    private Figures() {}

    /** The key poses of a movement in their order. */
    public static List<Drawing> of(Movement movement) {
        return Scene.draw(scenes(movement));
    }

    /** A small sign of the key pose that tells it from others. */
    public static Drawing sign(Movement movement) {
        List<Scene> scenes = scenes(movement);
        return Sign.of(scenes.get(switch (movement) {
            case STEP_UP, LIGHT_DEADLIFT -> 0;
            case SIT_TO_STAND, GENTLE_BOTH_WAYS -> 1;
            default -> scenes.size() - 1;
        }));
    }

    static List<Scene> scenes(Movement movement) {
        return switch (movement) {
            case PRONE_LYING -> LyingScenes.proneLying();
            case PRONE_ELBOWS -> LyingScenes.proneElbows();
            case PRESS_UP -> LyingScenes.pressUp();
            case KNEES_TO_CHEST -> LyingScenes.kneesToChest();
            case PELVIC_TILT -> LyingScenes.pelvicTilt();
            case KNEE_ROLL -> LyingScenes.kneeRoll();
            case UNLOADED_REST -> LyingScenes.unloadedRest();
            case CURL_UP -> LyingScenes.curlUp();
            case DEAD_BUG -> LyingScenes.deadBug();
            case SLOW_ROLL -> LyingScenes.slowRoll();
            case SIDE_BRIDGE, SIDE_PLANK_KNEES -> FloorScenes.sideBridge();
            case SIDE_BRIDGE_LADDER -> FloorScenes.sideBridgeLadder();
            case BIRD_DOG -> FloorScenes.birdDog();
            case GENTLE_BOTH_WAYS -> FloorScenes.gentleBothWays();
            case SEATED_FOLD -> SeatedScenes.seatedFold();
            case SIT_TO_STAND -> SeatedScenes.sitToStand();
            case HIP_FLEXOR_STRETCH -> SeatedScenes.hipFlexorStretch();
            case CYCLING_EASY -> SeatedScenes.cycling();
            case STANDING_BACK_BEND -> StandingScenes.standingBackBend();
            case HIP_HINGE -> StandingScenes.hipHinge();
            case BRACE -> StandingScenes.brace();
            case HINGE_WITH_STICK -> StandingScenes.hingeWithStick();
            case LIGHT_DEADLIFT -> StandingScenes.lightDeadlift();
            case RETURN_TO_BENDING -> StandingScenes.returnToBending();
            case RETURN_TO_ARCHING -> StandingScenes.returnToArching();
            case SPLIT_SQUAT -> StandingScenes.splitSquat();
            case STEP_UP -> StandingScenes.stepUp();
            case ANTI_ROTATION_PRESS -> StandingScenes.antiRotationPress();
            case SHORT_WALK -> WalkingScenes.walk();
            case LONGER_WALK -> WalkingScenes.longerWalk();
            case POOL_OR_BIKE -> WalkingScenes.poolOrBike();
            case FRONT_CARRY -> WalkingScenes.frontCarry();
            case TWO_BAG_CARRY -> WalkingScenes.twoBagCarry();
            case SUITCASE_CARRY -> WalkingScenes.suitcaseCarry();
        };
    }
}
