package app.backwise.core.journal;

import app.backwise.core.id.Identified;

/** Where in the low back region it hurts. */
public enum Place implements Identified {
    LEFT, MIDDLE, RIGHT, BUTTOCK, LEG
}
