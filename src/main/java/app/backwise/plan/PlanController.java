package app.backwise.plan;

import app.backwise.core.followup.Programme;
import app.backwise.core.history.PastAssessment;
import app.backwise.journal.Visitor;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The plan of today; or why there is none. */
@Controller
class PlanController {

    private final CaseVisits visits;
    private final Programmes programmes;

    PlanController(CaseVisits visits, Programmes programmes) {
        this.visits = visits;
        this.programmes = programmes;
    }

    @GetMapping("/plan")
    ModelAndView plan(Visitor visitor) {
        Optional<CaseVisit> visit = visits.find(visitor);
        Optional<PastAssessment> latest = visit.flatMap(known -> known.record().assessments().latest());
        if (latest.isEmpty()) {
            return new ModelAndView("plan/none");
        }
        Optional<Programme> now = programmes.of(visit.get());
        return now.isPresent() ? new ModelAndView("plan/plan", "page", PlanPage.of(visit.get(), now.get()))
                : new ModelAndView("plan/waiting", "page",
                        WaitingPage.of(visit.get().record().clearance().orElseThrow(), latest.get()));
    }
}
