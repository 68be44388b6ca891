package app.backwise.plan.log;

import app.backwise.core.experiment.Experiment;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.Compared;
import app.backwise.journal.part.FiledPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The experiments of a journal. */
@Component
@Order(5)
class ExperimentPart implements FiledPart {

    private final ExperimentStore experiments;

    ExperimentPart(ExperimentStore experiments) {
        this.experiments = experiments;
    }

    @Override
    public String id() {
        return "experiments";
    }

    @Override
    public List<RecordFormat<?>> formats() {
        return List.of(ExperimentFormat.EXPERIMENTS);
    }

    @Override
    public long count(UUID journalId) {
        return experiments.count(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        experiments.delete(journalId);
    }

    @Override
    public Snapshot read(UUID journalId, Snapshot journal) {
        return journal.with(ExperimentFormat.EXPERIMENTS, experiments.read(journalId).all());
    }

    @Override
    public void write(UUID journalId, Snapshot changes, LocalDate today) {
        experiments.join(journalId, changes.of(ExperimentFormat.EXPERIMENTS), today);
    }

    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        experiments.join(to, experiments.read(from).all(), today);
    }

    /** If another one would run, one of them has to be ended. */
    @Override
    public Compared compare(Snapshot mine, Snapshot theirs) {
        Optional<UUID> here = running(mine);
        Optional<UUID> there = running(theirs);
        return Compared.of(id(), formats(), mine, theirs)
                .remarked("one-ends", here.isPresent() && there.isPresent() && !here.equals(there));
    }

    private static Optional<UUID> running(Snapshot journal) {
        return journal.of(ExperimentFormat.EXPERIMENTS).stream().filter(Experiment::running).map(Experiment::key)
                .findFirst();
    }
}
