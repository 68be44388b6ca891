package app.backwise.journal;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.journal.Entry;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import java.time.LocalDate;
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
     * @param morning the day of the try whose morning after has come and is not answered
     */
    record Lines(Optional<Prompt> prompt, Optional<String> waits, Optional<Experiment> running,
            Optional<Verdict> next, Optional<LocalDate> morning) {}

    /** The prompt that stands before something is written, and the one after it. */
    record Change(Optional<Prompt> before, Optional<Prompt> after) {}

    /** What the visitor's plan has to say today; empty without a journal. */
    Optional<Lines> of(Visitor visitor);

    /** What the visitor's plan has to say today once this entry is written too; empty without a journal. */
    Optional<Change> with(Visitor visitor, Entry entry);

    /** Puts the prompt away, for as long as prompts of its kind stay away. */
    void putAway(UUID journalId, Dismissal dismissal);

    /** Answers asked to get help: the plan waits until the questions are answered again. */
    void adviseHelp(UUID journalId);
}
