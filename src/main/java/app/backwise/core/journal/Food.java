package app.backwise.core.journal;

/** Whether the person ate as they usually do. */
public enum Food {
    USUAL, OFF
}
