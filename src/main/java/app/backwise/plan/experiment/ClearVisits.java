package app.backwise.plan.experiment;

import app.backwise.plan.CaseVisits;
import jakarta.servlet.http.HttpServletRequest;
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
    ClearVisit of(HttpServletRequest request) {
        return visits.find(request)
                .flatMap(visit -> visit.record().clear().map(clear -> new ClearVisit(visit, clear)))
                .orElseThrow(PlanWaitsException::new);
    }
}
