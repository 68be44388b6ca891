package app.backwise.plan.recovery;

import app.backwise.core.plan.Plan;
import app.backwise.core.recovery.ActiveRecovery;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.Visitor;
import app.backwise.plan.CaseVisit;
import app.backwise.plan.CaseVisits;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Active recovery: was it, and a light session for those used to weights. Nothing of it is kept, so answers come at
 * once.
 */
@Controller
@RequestMapping("/plan/active-recovery")
class RecoveryController {

    private final CaseVisits visits;

    RecoveryController(CaseVisits visits) {
        this.visits = visits;
    }

    @GetMapping
    ModelAndView show(Visitor visitor) {
        return withPlan(visitor, plan -> page(RecoveryPage.of(plan), FilledForm.blank()));
    }

    @PostMapping
    ModelAndView answer(Submitted sent, Visitor visitor) {
        return withPlan(visitor, plan -> sent.text("form").equals("session") ? session(plan, sent) : check(plan, sent));
    }

    /** While the plan waits nothing to exercise is shown; without one the page says how to get it. */
    private ModelAndView withPlan(Visitor visitor, Function<Plan, ModelAndView> answer) {
        Optional<CaseVisit> visit = visits.find(visitor).filter(found -> found.record().clearance().isPresent());
        if (visit.isEmpty()) {
            return page(RecoveryPage.withoutPlan(), FilledForm.blank());
        }
        return visit.get().record().programme(visit.get().today()).map(now -> answer.apply(now.plan()))
                .orElseGet(() -> new ModelAndView("redirect:/plan"));
    }

    private static ModelAndView check(Plan plan, Submitted sent) {
        RecoveryCheck check = new RecoveryCheck(sent);
        Optional<ActiveRecovery> outcome = check.outcome();
        return page(RecoveryPage.of(plan).with(outcome.orElse(null)), check.filled());
    }

    private static ModelAndView session(Plan plan, Submitted sent) {
        if (WithoutSession.why(plan).isPresent()) {
            return page(RecoveryPage.of(plan), FilledForm.blank());
        }
        SessionForm form = new SessionForm(sent);
        SessionAnswer answer = form.session(plan).orElse(null);
        return page(RecoveryPage.of(plan).with(answer), form.filled());
    }

    private static ModelAndView page(RecoveryPage page, FilledForm form) {
        return form.on("plan/active-recovery").addObject("page", page);
    }
}
