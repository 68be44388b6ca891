package app.backwise.core.movement;

import app.backwise.core.id.Identified;

/** Why a movement has left the plan. */
public enum Left implements Identified {
    /** Red twice. */
    RED_TWICE,
    /** Symptoms further down a leg: stop that movement. */
    LEGS_WORSE
}
