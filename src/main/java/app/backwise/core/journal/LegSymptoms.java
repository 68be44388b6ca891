package app.backwise.core.journal;

/** How pain, tingling or numbness in a leg has changed since the entry before. Moving down the leg is the worse sign. */
public enum LegSymptoms {
    NONE, SAME, MOVING_UP, MOVING_DOWN
}
