package app.backwise.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The experiments of a journal. */
@Component
@Order(5)
class ExperimentPart implements JournalPart {

    private final JournalPlan plan;

    ExperimentPart(JournalPlan plan) {
        this.plan = plan;
    }

    @Override
    public String id() {
        return "experiments";
    }

    @Override
    public long count(UUID journalId) {
        return plan.countExperiments(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        plan.deleteExperiments(journalId);
    }

    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        plan.join(to, plan.experiments(from), today);
    }
}
