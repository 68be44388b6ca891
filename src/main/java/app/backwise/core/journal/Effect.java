package app.backwise.core.journal;

import java.util.Locale;

/** Whether something that was taken or tried helped, in the person's own judgement. */
public enum Effect {
    HELPED, A_LITTLE, NOT, WORSE, TOO_EARLY;

    /** The name in forms, words and exports, such as {@code moving-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
