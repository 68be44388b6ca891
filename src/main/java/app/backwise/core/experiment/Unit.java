package app.backwise.core.experiment;

import app.backwise.core.id.Identified;

/** What the amount of an activity is counted in. */
public enum Unit implements Identified {
    MINUTES, REPETITIONS;
}
