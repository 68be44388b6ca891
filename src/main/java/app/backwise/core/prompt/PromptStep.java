package app.backwise.core.prompt;

import app.backwise.core.id.Identified;

/** What a prompt asks to do. */
public enum PromptStep implements Identified {
    /** Answer the safety questions again. */
    SAFETY_QUESTIONS,
    /** Go through the whole assessment again. */
    ASSESS_AGAIN,
    /** See a professional, such as a physiotherapist. */
    SEE_PROFESSIONAL,
    /** Talk about how one feels: where to find help. */
    TALK,
    /** Spread activity over the days. */
    PACE,
    /** Keep it up, and look again in three months. */
    KEEP_UP
}
