package app.backwise.core.experiment;

import java.util.Locale;

/** What the amount of an activity is counted in. */
public enum Unit {
    MINUTES, REPETITIONS;

    /** Stable kebab-case id. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
