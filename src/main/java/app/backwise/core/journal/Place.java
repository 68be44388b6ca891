package app.backwise.core.journal;

import java.util.Locale;

/** Where in the low back region it hurts. */
public enum Place {
    LEFT, MIDDLE, RIGHT, BUTTOCK, LEG;

    /** The name in forms, words and exports, such as {@code moving-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
