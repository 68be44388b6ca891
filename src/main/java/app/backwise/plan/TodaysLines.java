package app.backwise.plan;

import app.backwise.core.experiment.Verdict;
import app.backwise.core.followup.CaseRecord;
import app.backwise.journal.PlanToday;
import app.backwise.journal.Visitor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the plan has to say on the page of today. */
@Component
class TodaysLines implements PlanToday {

    private final CaseVisits visits;

    TodaysLines(CaseVisits visits) {
        this.visits = visits;
    }

    @Override
    public Optional<Lines> of(Visitor visitor) {
        return visits.find(visitor).map(TodaysLines::of);
    }

    private static Lines of(CaseVisit visit) {
        CaseRecord record = visit.record();
        Optional<Verdict> next = record.next(visit.today());
        return new Lines(record.prompt(visit.today()), record.clearance().flatMap(Waits::why),
                next.flatMap(verdict -> record.experiments().running()), next);
    }
}
