package app.backwise.plan.experiment;

import app.backwise.plan.PlanVisits;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Finds the plan of the visitor where something to try may be shown. */
@Component
class OpenPlans {

    private final PlanVisits visits;

    OpenPlans(PlanVisits visits) {
        this.visits = visits;
    }

    /**
     * The visitor's plan.
     *
     * @throws PlanWaitsException if there is none, or something else comes first
     */
    OpenPlan of(HttpServletRequest request) {
        return visits.find(request)
                .flatMap(visit -> visit.record().clear().map(clear -> new OpenPlan(visit, clear)))
                .orElseThrow(PlanWaitsException::new);
    }
}
