package app.backwise.core.hazard;

import app.backwise.core.id.Identified;

/** How likely the harm is, least first. */
public enum Likelihood implements Identified {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
