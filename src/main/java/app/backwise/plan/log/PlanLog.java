package app.backwise.plan.log;

import app.backwise.journal.JournalHold;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Start;
import app.backwise.core.followup.CaseNotes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into a journal what its plan has come to, and reads it. The journal is held while it is decided what to write.
 */
@Service
@Transactional
public class PlanLog {

    private final JournalHold journals;
    private final ExperimentStore experiments;
    private final NotesStore notes;
    private final Clock clock;

    PlanLog(JournalHold journals, ExperimentStore experiments, NotesStore notes, Clock clock) {
        this.journals = journals;
        this.experiments = experiments;
        this.notes = notes;
        this.clock = clock;
    }

    /** What became of a change. */
    public enum Change {
        DONE,
        /** There is no such experiment. */
        GONE,
        /** It would run again beside the one that runs. */
        ANOTHER_RUNS
    }

    /** All experiments. */
    @Transactional(readOnly = true)
    public Experiments experiments(UUID journalId) {
        return experiments.read(journalId);
    }

    /** Everything else. */
    @Transactional(readOnly = true)
    public CaseNotes notes(UUID journalId) {
        return notes.read(journalId);
    }

    /**
     * Starts an experiment, if those there are let it. One with this key stays, so that a form sent twice counts once.
     */
    public Start start(UUID journalId, UUID key, Function<Experiments, Start> decide) {
        journals.use(journalId);
        Experiments all = experiments.read(journalId);
        Optional<Experiment> there = all.find(key);
        Start start = there.isPresent() ? new Start.Started(there.get()) : decide.apply(all);
        if (there.isEmpty() && start instanceof Start.Started started) {
            experiments.save(journalId, started.experiment());
        }
        return start;
    }

    /** Puts the changed experiment in the place of the one with this key. */
    public Change change(UUID journalId, UUID key, UnaryOperator<Experiment> change) {
        journals.use(journalId);
        Experiments all = experiments.read(journalId);
        Optional<Experiment> changed = all.find(key).map(change);
        if (changed.isEmpty()) {
            return Change.GONE;
        }
        if (!all.allows(changed.get())) {
            return Change.ANOTHER_RUNS;
        }
        experiments.save(journalId, changed.get());
        return Change.DONE;
    }

    /** Removes the experiment with all its tries; false if there is none. */
    public boolean remove(UUID journalId, UUID key) {
        journals.use(journalId);
        return experiments.remove(journalId, key);
    }

    /** Changes the notes. */
    public void note(UUID journalId, UnaryOperator<CaseNotes> change) {
        journals.use(journalId);
        notes.save(journalId, change.apply(notes.read(journalId)));
    }

    /**
     * Answers asked to get help just now: the plan waits until the questions are answered again, and what runs ends; it
     * may be started again after that, small.
     */
    public void adviseHelp(UUID journalId) {
        LocalDate today = journals.hold(journalId).today(clock);
        experiments.read(journalId).running().ifPresent(running -> experiments.save(journalId, running.stopped(today)));
        note(journalId, notes -> notes.helpAdvised(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
