package app.backwise.plan.experiment;

import app.backwise.core.experiment.ActivityName;
import app.backwise.core.id.Identified;
import app.backwise.core.plan.Activity;

/**
 * An activity that can be chosen.
 *
 * @param id names it in the form
 * @param name what it is called
 * @param group where it comes from
 */
public record Offer(String id, ActivityName name, Group group) {

    /** Where it comes from. */
    public enum Group implements Identified {
        /** Was paused, and its day has come. */
        DUE,
        /** Provokes the pain, yet needs no pause. */
        BRING_BACK,
        /** Usual, but not done lately. */
        TRY_FIRST,
        /** Usually tolerated. */
        COULD_ADD,
        /** A professional is asked first. */
        ASK_FIRST
    }

    static Offer of(Activity source, Group group) {
        return new Offer(source.id(), new ActivityName(source.id(), source), group);
    }
}
