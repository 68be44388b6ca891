package app.backwise.display;

import app.backwise.core.id.Identified;

public enum TextSize implements Identified {
    NORMAL, LARGE, LARGEST
}
