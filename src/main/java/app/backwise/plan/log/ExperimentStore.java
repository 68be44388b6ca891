package app.backwise.plan.log;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.journal.sealing.NoteCipher;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The experiments of journals, a row for each. Whoever writes holds the journal. */
@Component
class ExperimentStore {

    private final ExperimentRows rows;
    private final NoteCipher cipher;

    ExperimentStore(ExperimentRows rows, NoteCipher cipher) {
        this.rows = rows;
        this.cipher = cipher;
    }

    Experiments read(UUID journalId) {
        return new Experiments(rows.findByJournalId(journalId).stream().map(row -> row.read(cipher)).toList());
    }

    long count(UUID journalId) {
        return rows.countByJournalId(journalId);
    }

    void save(UUID journalId, Experiment experiment) {
        find(journalId, experiment.key()).ifPresentOrElse(row -> row.write(experiment, cipher),
                () -> rows.save(new ExperimentRow(journalId, experiment, cipher)));
    }

    boolean remove(UUID journalId, UUID key) {
        Optional<ExperimentRow> stored = find(journalId, key);
        stored.ifPresent(rows::delete);
        return stored.isPresent();
    }

    /** Takes in experiments of another journal, or of a file: its version of each. One runs in the end. */
    void join(UUID journalId, Collection<Experiment> others, LocalDate today) {
        if (others.isEmpty()) {
            return;
        }
        Map<UUID, ExperimentRow> stored = rows.findByJournalId(journalId).stream()
                .collect(Collectors.toMap(ExperimentRow::key, Function.identity()));
        Map<UUID, Experiment> joined = new HashMap<>();
        stored.forEach((key, row) -> joined.put(key, row.read(cipher)));
        others.forEach(other -> joined.put(other.key(), other));
        for (Experiment experiment : Experiments.joined(joined.values(), today).all()) {
            ExperimentRow row = stored.get(experiment.key());
            if (row == null) {
                rows.save(new ExperimentRow(journalId, experiment, cipher));
            } else if (!row.read(cipher).equals(experiment)) {
                row.write(experiment, cipher);
            }
        }
    }

    void delete(UUID journalId) {
        rows.deleteAll(journalId);
    }

    private Optional<ExperimentRow> find(UUID journalId, UUID key) {
        return rows.findByJournalIdAndExperimentKey(journalId, key);
    }
}
