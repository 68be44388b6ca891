package app.backwise.plan;

import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the plan of the visitor. */
@Component
public class PlanVisits {

    private final VisitorJournals visitors;
    private final PlanReader reader;
    private final Clock clock;

    PlanVisits(VisitorJournals visitors, PlanReader reader, Clock clock) {
        this.visitors = visitors;
        this.reader = reader;
        this.clock = clock;
    }

    /** Empty for somebody without a journal. */
    public Optional<PlanVisit> find(HttpServletRequest request) {
        return visitors.find(request).map(this::of);
    }

    /** Empty for somebody without a journal. */
    public Optional<PlanVisit> find(Visitor visitor) {
        LocalDate today = visitor.today();
        return visitor.journal().map(journal -> new PlanVisit(journal, today, reader.read(journal, today)));
    }

    private PlanVisit of(VisitorJournal journal) {
        LocalDate today = LocalDate.now(clock.withZone(journal.zone()));
        return new PlanVisit(journal, today, reader.read(journal, today));
    }
}
