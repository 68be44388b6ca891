package app.backwise.display;

import app.backwise.core.id.Identified;

/** Those of the device, or always the same. */
public enum Colours implements Identified {
    DEVICE, LIGHT, DARK
}
