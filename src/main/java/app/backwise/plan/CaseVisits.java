package app.backwise.plan;

import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds all that the plan of a visitor is made from. */
@Component
public class CaseVisits {

    private final VisitorJournals visitors;
    private final CaseReader reader;
    private final Clock clock;

    CaseVisits(VisitorJournals visitors, CaseReader reader, Clock clock) {
        this.visitors = visitors;
        this.reader = reader;
        this.clock = clock;
    }

    /** Empty for somebody without a journal. */
    public Optional<CaseVisit> find(HttpServletRequest request) {
        return visitors.find(request).map(this::of);
    }

    /** Empty for somebody without a journal. */
    public Optional<CaseVisit> find(Visitor visitor) {
        LocalDate today = visitor.today();
        return visitor.journal().map(journal -> new CaseVisit(journal, today, reader.read(journal, today)));
    }

    private CaseVisit of(VisitorJournal journal) {
        LocalDate today = LocalDate.now(clock.withZone(journal.zone()));
        return new CaseVisit(journal, today, reader.read(journal, today));
    }
}
