package app.backwise.core.experiment;

import app.backwise.core.plan.Activity;
import java.util.Locale;
import java.util.UUID;

/**
 * What a person would like to try.
 *
 * @param key names the experiment to be within its journal
 * @param activity the person's own word for it, 1 to 60 characters
 * @param source the activity of the assessment it comes from, or null
 * @param unit what amounts are counted in
 * @param usual the usual amount, 1 to 1440
 * @param baseline usual pain, 0 to 10: the mean of the last seven days, or as the person says
 * @param seen whether a professional has seen them and agreed; asked only of those who should be seen first and
 *        after three red responses
 */
public record Wish(UUID key, String activity, Activity source, Unit unit, int usual, int baseline, boolean seen) {

    String what() {
        return source != null ? source.id() : activity.strip().toLowerCase(Locale.ROOT);
    }
}
