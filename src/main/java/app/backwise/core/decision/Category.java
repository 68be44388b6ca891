package app.backwise.core.decision;

import app.backwise.core.id.Identified;

/**
 * The categories of the LBPfix article on why rest makes lower back pain worse: what the pain answers to activity, and
 * so whether to rest or to move.
 */
public enum Category implements Identified {
    /** After an accident that was checked, an operation or during a serious illness: rest as the own team says. */
    TRAUMA,
    /** Intense in every position, or everything makes it worse: get assessed before deciding about rest. */
    DEBILITATING,
    /** No pain now: prevention. */
    PAIN_FREE,
    /** A spot one can point to, within six weeks: a few easier days for the part, move everything else. */
    LOCALIZED_INJURY,
    /** Mild and stable, or easing with activity at any intensity: be liberal. */
    MILD_IMPROVING,
    /** Moderate to severe and stable with some activities: do more of those, pause the others for a while. */
    MODERATE_STABLE;
}
