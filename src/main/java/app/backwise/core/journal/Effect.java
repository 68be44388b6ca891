package app.backwise.core.journal;

/** Whether something that was taken or tried helped, in the person's own judgement. */
public enum Effect {
    HELPED, A_LITTLE, NOT, WORSE, TOO_EARLY
}
