package app.backwise.core.experiment;

import app.backwise.core.plan.Activity;
import java.util.Locale;

/**
 * What an activity is called.
 *
 * @param own the person's own word for it, 1 to 60 characters; empty where {@code source} says it
 * @param source the activity of the assessment it comes from, or null
 */
public record ActivityName(String own, Activity source) {

    /** Id of the words for it: of the activity, or {@code own}, which says the person's own word. */
    public String called() {
        return source == null ? "own" : source.id();
    }

    /** What makes two names mean one activity. */
    String id() {
        return source != null ? source.id() : own.strip().toLowerCase(Locale.ROOT);
    }
}
