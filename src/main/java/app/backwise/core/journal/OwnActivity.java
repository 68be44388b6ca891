package app.backwise.core.journal;

import java.util.Objects;

/**
 * An activity that matters to the person and how well they can do it, as in the Patient-Specific Functional Scale
 * (Stratford 1995).
 *
 * @param name the person's own word for it, 1 to 60 characters
 * @param ability 0 (unable) to 10 (as well as before)
 */
public record OwnActivity(String name, int ability) {

    public static final int NAME_MAXIMUM = 60;

    public OwnActivity {
        Objects.requireNonNull(name);
        Rating.check(ability);
        if (name.isBlank() || name.length() > NAME_MAXIMUM) {
            throw new IllegalArgumentException("Name of an activity");
        }
    }
}
