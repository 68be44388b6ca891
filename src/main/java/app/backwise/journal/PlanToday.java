package app.backwise.journal;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import java.util.Optional;
import java.util.UUID;

/** What the plan has to say on the page of today, and what others have to tell it; another feature makes it. */
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

    /** Puts the prompt away, for as long as prompts of its kind stay away. */
    void putAway(UUID journalId, Dismissal dismissal);

    /** Answers asked to get help: the plan waits until the questions are answered again. */
    void adviseHelp(UUID journalId);
}
