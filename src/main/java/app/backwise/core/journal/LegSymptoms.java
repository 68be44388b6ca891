package app.backwise.core.journal;

import app.backwise.core.id.Identified;

/**
 * How pain, tingling or numbness in a leg has changed since the entry before. Moving down the leg is the worse sign.
 */
public enum LegSymptoms implements Identified {
    NONE, SAME, MOVING_UP, MOVING_DOWN
}
