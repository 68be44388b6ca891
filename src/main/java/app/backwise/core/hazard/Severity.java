package app.backwise.core.hazard;

import app.backwise.core.id.Identified;

/** How bad the harm would be, least first. */
public enum Severity implements Identified {
    MINOR,
    SIGNIFICANT,
    CONSIDERABLE,
    MAJOR,
    CATASTROPHIC
}
