package app.backwise.core.experiment;

import app.backwise.core.id.Identified;

/** What to do with an experiment now. */
public enum Advice implements Identified {
    /** Answer how the morning after was. */
    WAIT,
    /** Try again. */
    CONTINUE,
    /** Try again with less. */
    EASE,
    /** Not while usual pain is so strong, while everything hurts, or before a professional has looked. */
    HOLD,
    /** Leave it for some time. */
    PAUSE,
    /** The pause is over: it may be started again. */
    RETRY,
    /** Leave it, and show a professional. */
    LEAVE,
    /** The usual amount is possible again. */
    DONE,
    /** Ended by the person, or because answers asked to get help. */
    STOPPED;
}
