package app.backwise.core.journal;

import app.backwise.core.id.Identified;

/** Whether the person ate as they usually do. */
public enum Food implements Identified {
    USUAL, OFF
}
