package app.backwise.core.movement;

import app.backwise.core.id.Identified;
import java.util.Map;

/**
 * The movement driver with the scores behind it.
 *
 * @param driver the driver
 * @param confidence how clearly it stands out
 * @param scores points of each driver but {@code MIXED}: one for each answer that points to it
 */
public record DriverResult(MovementDriver driver, Confidence confidence, Map<MovementDriver, Integer> scores) {

    public DriverResult {
        scores = Map.copyOf(scores);
    }

    /** How clearly a driver stands out. */
    public enum Confidence implements Identified {
        /** A lead of two or more. */
        CLEAR,
        /** A lead of one. */
        LEANING,
        /** No driver singled out. */
        UNCLEAR;
    }
}
