package app.backwise.plan;

import app.backwise.core.plan.experiment.Clear;
import app.backwise.core.plan.experiment.Experiment;
import app.backwise.core.plan.followup.PlanRecord;
import app.backwise.journal.PlanToday;
import app.backwise.journal.VisitorJournal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the plan has to say on the page of today. */
@Component
class PlanLines implements PlanToday {

    private final PlanReader reader;

    PlanLines(PlanReader reader) {
        this.reader = reader;
    }

    @Override
    public Lines on(LocalDate today, VisitorJournal journal) {
        PlanRecord record = reader.read(journal, today);
        Optional<Clear> clear = record.clear();
        Optional<Experiment> running = clear.flatMap(cleared -> record.experiments().running());
        return new Lines(record.prompt(today), record.safety().flatMap(Waits::why), running,
                running.map(experiment -> experiment.verdict(clear.orElseThrow(), today)));
    }
}
