package app.backwise.core.journal;

import java.util.Locale;

/**
 * How pain, tingling or numbness in a leg has changed since the entry before. Moving down the leg is the worse sign.
 */
public enum LegSymptoms {
    NONE, SAME, MOVING_UP, MOVING_DOWN;

    /** The name in forms, words and exports, such as {@code moving-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
