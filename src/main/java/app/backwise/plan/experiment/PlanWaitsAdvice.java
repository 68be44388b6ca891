package app.backwise.plan.experiment;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads to the page of the plan, which says what comes first. */
@ControllerAdvice
class PlanWaitsAdvice {

    @ExceptionHandler(PlanWaitsException.class)
    String leadToThePlan() {
        return "redirect:/plan";
    }
}
