package app.backwise.journal;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.followup.CaseNotes;
import app.backwise.journal.sealing.NoteCipher;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a journal keeps of its plan: the experiments and the notes. Whoever writes holds the journal. */
@Component
class JournalPlan {

    private final JournalExperiments experiments;
    private final JournalPlans plans;
    private final NoteCipher cipher;

    JournalPlan(JournalExperiments experiments, JournalPlans plans, NoteCipher cipher) {
        this.experiments = experiments;
        this.plans = plans;
        this.cipher = cipher;
    }

    Experiments experiments(UUID journalId) {
        return new Experiments(experiments.findByJournalId(journalId).stream().map(each -> each.read(cipher)).toList());
    }

    CaseNotes notes(UUID journalId) {
        return plans.findByJournalId(journalId).map(each -> each.read(cipher)).orElseGet(CaseNotes::none);
    }

    long countExperiments(UUID journalId) {
        return experiments.countByJournalId(journalId);
    }

    void save(UUID journalId, Experiment experiment) {
        find(journalId, experiment.key()).ifPresentOrElse(stored -> stored.write(experiment, cipher),
                () -> experiments.save(new JournalExperiment(journalId, experiment, cipher)));
    }

    boolean remove(UUID journalId, UUID key) {
        Optional<JournalExperiment> stored = find(journalId, key);
        stored.ifPresent(experiments::delete);
        return stored.isPresent();
    }

    void save(UUID journalId, CaseNotes notes) {
        plans.findByJournalId(journalId).ifPresentOrElse(stored -> stored.write(notes, cipher),
                () -> plans.save(new JournalPlanNotes(journalId, notes, cipher)));
    }

    /** Takes in experiments of another journal, or of a file: its version of each. One runs in the end. */
    void join(UUID journalId, Experiments others, LocalDate today) {
        Map<UUID, JournalExperiment> stored = experiments.findByJournalId(journalId).stream()
                .collect(Collectors.toMap(JournalExperiment::key, Function.identity()));
        Map<UUID, Experiment> joined = new HashMap<>();
        stored.forEach((key, row) -> joined.put(key, row.read(cipher)));
        others.all().forEach(other -> joined.put(other.key(), other));
        for (Experiment experiment : Experiments.joined(joined.values(), today).all()) {
            JournalExperiment row = stored.get(experiment.key());
            if (row == null) {
                experiments.save(new JournalExperiment(journalId, experiment, cipher));
            } else if (!row.read(cipher).equals(experiment)) {
                row.write(experiment, cipher);
            }
        }
    }

    /** Takes in the notes of another journal, or of a file: what was said later stays. */
    void join(UUID journalId, CaseNotes others) {
        CaseNotes notes = notes(journalId);
        CaseNotes both = notes.joined(others);
        if (!both.equals(notes)) {
            save(journalId, both);
        }
    }

    void deleteExperiments(UUID journalId) {
        experiments.deleteAll(journalId);
    }

    void deleteNotes(UUID journalId) {
        plans.deleteAll(journalId);
    }

    private Optional<JournalExperiment> find(UUID journalId, UUID key) {
        return experiments.findByJournalIdAndExperimentKey(journalId, key);
    }
}
