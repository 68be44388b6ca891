package app.backwise.plan.experiment;

import app.backwise.core.experiment.ActivityName;
import app.backwise.core.plan.Activity;
import java.util.Locale;

/**
 * An activity that can be chosen.
 *
 * @param id names it in the form
 * @param name what it is called
 * @param group where it comes from
 */
public record Offer(String id, ActivityName name, Group group) {

    /** Where it comes from. */
    public enum Group {
        /** Was paused, and its day has come. */
        DUE,
        /** Provokes the pain, yet needs no pause. */
        BRING_BACK,
        /** Usual, but not done lately. */
        TRY_FIRST,
        /** Usually tolerated. */
        COULD_ADD,
        /** A professional is asked first. */
        ASK_FIRST;

        /** Stable kebab-case id. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Offer of(Activity source, Group group) {
        return new Offer(source.id(), new ActivityName(source.id(), source), group);
    }
}
