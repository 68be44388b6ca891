package app.backwise.plan.experiment;

import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.plan.Activity;

/**
 * What an activity is called.
 *
 * @param own the person's own word
 * @param source the activity of the assessment, which has words of its own, or null
 */
public record Name(String own, Activity source) {

    static Name of(Experiment experiment) {
        return of(experiment.goal().name());
    }

    static Name of(ActivityName name) {
        return new Name(name.own(), name.source());
    }

    /** Key of the words, which take the person's own. */
    public String words() {
        return source == null ? "experiment.own-name" : "activity." + source.id() + ".name";
    }
}
