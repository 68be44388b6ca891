package app.backwise.core.movement;

import app.backwise.core.id.Identified;

/**
 * What the back currently seems most sensitive to, from self-report. A starting point and not a diagnosis; research has
 * not shown that matching exercises to it beats any exercise a person keeps up. Source: the systematic
 * review of movement-based classification in J Man Manip Ther 2019 (PMC6338264).
 */
public enum MovementDriver implements Identified {
    /** Bending and sitting. */
    FLEXION,
    /** Arching and standing. */
    EXTENSION,
    /** Compression: lifting, carrying, jarring. */
    LOAD,
    /** Catching on transitions, twisting, sudden movement. */
    CONTROL,
    /** No clear direction: the honest answer when the scores do not single one out. */
    MIXED;
}
