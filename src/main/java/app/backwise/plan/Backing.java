package app.backwise.plan;

import app.backwise.core.movement.Movement;
import java.util.Locale;

/** What kind of research stands behind a movement. */
enum Backing {
    /** Lying face down, press-ups, back-bends: Almeida et al. (Cochrane 2023), May, Runge and Aina (2018). */
    DIRECTION,
    /** Curl-up, side bridge, opposite arm and leg: one small trial (J Phys Ther Sci 2018). */
    TRUNK,
    /** Walking: Pocovi et al. (Lancet 2024). */
    WALKING,
    /** Any other exercise: reviews of exercise in general (Owen et al., BJSM 2020). */
    EXERCISE,
    /** Positions of ease: experience. */
    EASE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Backing of(Movement movement) {
        return switch (movement) {
            case PRONE_LYING, PRONE_ELBOWS, PRESS_UP, STANDING_BACK_BEND, RETURN_TO_ARCHING -> DIRECTION;
            case CURL_UP, SIDE_BRIDGE, BIRD_DOG, SIDE_PLANK_KNEES, SIDE_BRIDGE_LADDER -> TRUNK;
            case SHORT_WALK, LONGER_WALK -> WALKING;
            case UNLOADED_REST, SLOW_ROLL, BRACE -> EASE;
            case HIP_HINGE, KNEES_TO_CHEST, PELVIC_TILT, KNEE_ROLL, SEATED_FOLD, HIP_FLEXOR_STRETCH, CYCLING_EASY,
                    POOL_OR_BIKE, DEAD_BUG, SIT_TO_STAND, GENTLE_BOTH_WAYS, HINGE_WITH_STICK, LIGHT_DEADLIFT,
                    RETURN_TO_BENDING, SPLIT_SQUAT, STEP_UP, FRONT_CARRY, TWO_BAG_CARRY, SUITCASE_CARRY,
                    ANTI_ROTATION_PRESS ->
                EXERCISE;
        };
    }
}
