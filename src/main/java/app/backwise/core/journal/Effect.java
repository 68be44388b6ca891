package app.backwise.core.journal;

import app.backwise.core.id.Identified;

/** Whether something that was taken or tried helped, in the person's own judgement. */
public enum Effect implements Identified {
    HELPED, A_LITTLE, NOT, WORSE, TOO_EARLY
}
