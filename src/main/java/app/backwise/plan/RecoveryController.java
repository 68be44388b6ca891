package app.backwise.plan;

import app.backwise.core.plan.Plan;
import app.backwise.form.Submitted;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Active recovery: was it, and a light session for those used to weights. Nothing of it is kept, so answers come at once. */
@Controller
@RequestMapping("/plan/active-recovery")
class RecoveryController {

    private final PlanVisits visits;

    RecoveryController(PlanVisits visits) {
        this.visits = visits;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return withPlan(request, plan -> page(plan, Submitted.nothing(), Map.of()));
    }

    @PostMapping
    ModelAndView answer(@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request) {
        Submitted sent = new Submitted(fields);
        return withPlan(request, plan -> sent.text("form").equals("session") ? session(plan, sent) : check(plan, sent));
    }

    /** While the plan waits nothing to exercise is shown; without one the page says how to get it. */
    private ModelAndView withPlan(HttpServletRequest request, Function<Plan, ModelAndView> answer) {
        Optional<PlanVisit> visit = visits.find(request).filter(found -> found.record().clearance().isPresent());
        if (visit.isEmpty()) {
            return page(null, Submitted.nothing(), Map.of());
        }
        return visit.get().record().programme(visit.get().today()).map(now -> answer.apply(now.plan()))
                .orElseGet(() -> new ModelAndView("redirect:/plan"));
    }

    private static ModelAndView check(Plan plan, Submitted sent) {
        RecoveryCheck check = RecoveryCheck.of(sent);
        return page(plan, sent, check.problems()).addObject("outcome", check.outcome().orElse(null));
    }

    private static ModelAndView session(Plan plan, Submitted sent) {
        if (WithoutSession.why(plan).isPresent()) {
            return page(plan, Submitted.nothing(), Map.of());
        }
        SessionForm form = new SessionForm(sent);
        SessionAnswer answer = form.session(plan).orElse(null);
        return page(plan, sent, form.problems()).addObject("answer", answer);
    }

    private static ModelAndView page(Plan plan, Submitted sent, Map<String, String> problems) {
        ModelAndView page = new ModelAndView("plan/active-recovery",
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("planned", plan != null);
        page.addObject("without", plan == null ? null : WithoutSession.why(plan).orElse(null));
        page.addObject("form", sent);
        page.addObject("problems", problems);
        page.addObject("outcome", null);
        page.addObject("answer", null);
        return page;
    }
}
