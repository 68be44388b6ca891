package app.backwise.core.movement;

import app.backwise.core.id.Identified;
import java.util.List;

/**
 * A movement to start with or to build on. How to do it and the dose are words in the message bundle {@code movements}.
 */
public enum Movement implements Identified {
    PRONE_LYING, PRONE_ELBOWS, PRESS_UP, STANDING_BACK_BEND, HIP_HINGE, SHORT_WALK,
    KNEES_TO_CHEST, PELVIC_TILT, KNEE_ROLL, SEATED_FOLD, HIP_FLEXOR_STRETCH, CYCLING_EASY,
    UNLOADED_REST, POOL_OR_BIKE, CURL_UP, SIDE_BRIDGE, BIRD_DOG,
    BRACE, DEAD_BUG, SIDE_PLANK_KNEES, SIT_TO_STAND, SLOW_ROLL,
    GENTLE_BOTH_WAYS,
    HINGE_WITH_STICK, LIGHT_DEADLIFT, RETURN_TO_BENDING, SPLIT_SQUAT, STEP_UP, FRONT_CARRY, RETURN_TO_ARCHING,
    SIDE_BRIDGE_LADDER, TWO_BAG_CARRY, SUITCASE_CARRY, ANTI_ROTATION_PRESS, LONGER_WALK;

    /** The movements to start with for a driver, easiest first. */
    public static List<Movement> startingWith(MovementDriver driver) {
        return switch (driver) {
            case FLEXION -> List.of(PRONE_LYING, PRONE_ELBOWS, PRESS_UP, STANDING_BACK_BEND, HIP_HINGE, SHORT_WALK);
            case EXTENSION ->
                List.of(KNEES_TO_CHEST, PELVIC_TILT, KNEE_ROLL, SEATED_FOLD, HIP_FLEXOR_STRETCH, CYCLING_EASY);
            case LOAD -> List.of(UNLOADED_REST, SHORT_WALK, POOL_OR_BIKE, CURL_UP, SIDE_BRIDGE, BIRD_DOG);
            case CONTROL -> List.of(BRACE, BIRD_DOG, DEAD_BUG, SIDE_PLANK_KNEES, SIT_TO_STAND, SLOW_ROLL);
            case MIXED -> List.of(SHORT_WALK, GENTLE_BOTH_WAYS, BIRD_DOG);
        };
    }

    /** The movements for later, when those to start with are easy; lightest first; from practice. */
    public static List<Movement> buildingOn(MovementDriver driver) {
        return switch (driver) {
            case FLEXION -> List.of(HINGE_WITH_STICK, LIGHT_DEADLIFT, RETURN_TO_BENDING);
            case EXTENSION -> List.of(STEP_UP, SPLIT_SQUAT, FRONT_CARRY, RETURN_TO_ARCHING);
            case LOAD -> List.of(SIDE_BRIDGE_LADDER, TWO_BAG_CARRY);
            case CONTROL -> List.of(LIGHT_DEADLIFT, SUITCASE_CARRY, ANTI_ROTATION_PRESS);
            case MIXED -> List.of(SIT_TO_STAND, STEP_UP, LONGER_WALK);
        };
    }

    /** Whether weak bones can do it unasked: no far bend or arch, no twist, no load. */
    public boolean suitsWeakBones() {
        return switch (this) {
            case PRONE_LYING, PRONE_ELBOWS, HIP_HINGE, SHORT_WALK, HIP_FLEXOR_STRETCH, CYCLING_EASY, UNLOADED_REST,
                    POOL_OR_BIKE, SIDE_BRIDGE, BIRD_DOG, BRACE, DEAD_BUG, SIDE_PLANK_KNEES, SIT_TO_STAND,
                    HINGE_WITH_STICK, SPLIT_SQUAT, STEP_UP, SIDE_BRIDGE_LADDER, LONGER_WALK ->
                true;
            case PRESS_UP, STANDING_BACK_BEND, KNEES_TO_CHEST, PELVIC_TILT, KNEE_ROLL, SEATED_FOLD, CURL_UP, SLOW_ROLL,
                    GENTLE_BOTH_WAYS, LIGHT_DEADLIFT, RETURN_TO_BENDING, FRONT_CARRY, RETURN_TO_ARCHING, TWO_BAG_CARRY,
                    SUITCASE_CARRY, ANTI_ROTATION_PRESS ->
                false;
        };
    }
}
