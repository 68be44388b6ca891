package app.backwise.core.journal;

import java.util.Locale;

/** Whether the person ate as they usually do. */
public enum Food {
    USUAL, OFF;

    /** The name in forms, words and exports, such as {@code moving-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
