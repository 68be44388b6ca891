package app.backwise.plan;

import app.backwise.journal.Visitor;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds all that the plan of a visitor is made from. */
@Component
public class CaseVisits {

    private final CaseReader reader;

    CaseVisits(CaseReader reader) {
        this.reader = reader;
    }

    /** Empty for somebody without a journal. */
    public Optional<CaseVisit> find(Visitor visitor) {
        LocalDate today = visitor.today();
        return visitor.journal().map(journal -> new CaseVisit(journal, today, reader.read(journal, today)));
    }
}
