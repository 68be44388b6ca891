package app.backwise.journal;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.prompt.Prompt;
import java.util.Optional;

/** What the plan has to say on the page of today; another feature makes it. */
public interface PlanToday {

    /**
     * What is shown, each if there is something.
     *
     * @param prompt the one prompt that stands
     * @param waits id of the reason why the plan waits, such as {@code help-advised}
     * @param running the experiment that runs; never while the plan waits
     * @param next what follows from its tries
     */
    record Lines(Optional<Prompt> prompt, Optional<String> waits, Optional<Experiment> running,
            Optional<Verdict> next) {}

    /** What the visitor's plan has to say today; empty without a journal. */
    Optional<Lines> of(Visitor visitor);
}
