package app.backwise.plan.experiment;

import app.backwise.journal.Visitor;
import app.backwise.plan.CaseVisits;
import org.springframework.stereotype.Component;

/** Lets only those further to whom something to try may be shown. */
@Component
class ClearVisits {

    private final CaseVisits visits;

    ClearVisits(CaseVisits visits) {
        this.visits = visits;
    }

    /**
     * The visit.
     *
     * @throws PlanWaitsException if there is no plan, or something else comes first
     */
    ClearVisit of(Visitor visitor) {
        return visits.find(visitor)
                .flatMap(visit -> visit.record().clear().map(clear -> new ClearVisit(visit, clear)))
                .orElseThrow(PlanWaitsException::new);
    }
}
