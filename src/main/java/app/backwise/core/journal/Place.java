package app.backwise.core.journal;

/** Where in the low back region it hurts. */
public enum Place {
    LEFT, MIDDLE, RIGHT, BUTTOCK, LEG
}
