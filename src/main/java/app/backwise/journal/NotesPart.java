package app.backwise.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the plan of a journal keeps besides experiments. */
@Component
@Order(6)
class NotesPart implements JournalPart {

    private final JournalPlan plan;

    NotesPart(JournalPlan plan) {
        this.plan = plan;
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public long count(UUID journalId) {
        return plan.notes(journalId).size();
    }

    @Override
    public void delete(UUID journalId) {
        plan.deleteNotes(journalId);
    }

    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        plan.join(to, plan.notes(from));
    }
}
