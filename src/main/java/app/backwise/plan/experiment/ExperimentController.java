package app.backwise.plan.experiment;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.journal.statistics.BoomAndBust;
import app.backwise.form.FilledForm;
import app.backwise.journal.PlanLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the experiments, and ends or deletes one. */
@Controller
@RequestMapping("/plan/experiments")
class ExperimentController {

    private static final int WARNED_DAYS = 14;

    private final OpenPlans plans;
    private final PlanLog log;

    ExperimentController(OpenPlans plans, PlanLog log) {
        this.plans = plans;
        this.log = log;
    }

    @GetMapping
    ModelAndView all(HttpServletRequest request) {
        OpenPlan plan = plans.of(request);
        ModelAndView page = new ModelAndView("plan/experiments");
        page.addObject("running",
                plan.experiments().running().map(running -> ExperimentPage.of(plan, running)).orElse(null));
        page.addObject("returns", plan.experiments().comesBack(plan.paused(), plan.today()).stream()
                .map(ReturnLine::of).toList());
        page.addObject("history",
                plan.experiments().history(plan.paused(), plan.today()).stream().map(HistoryLine::new).toList());
        page.addObject("all", plan.experiments().all().stream()
                .map(experiment -> ExperimentPage.of(plan, experiment)).toList());
        page.addObject("boom", boom(plan).orElse(null));
        return page;
    }

    @GetMapping("/{key}")
    ModelAndView one(@PathVariable UUID key, HttpServletRequest request) {
        OpenPlan plan = plans.of(request);
        return page(plan, plan.experiment(key), FilledForm.blank());
    }

    @GetMapping("/{key}/stop")
    ModelAndView askToStop(@PathVariable UUID key, HttpServletRequest request) {
        return confirm(plans.of(request).experiment(key), "stop");
    }

    @PostMapping("/{key}/stop")
    String stop(@PathVariable UUID key, HttpServletRequest request) {
        OpenPlan plan = plans.of(request);
        plan.experiment(key);
        log.change(plan.journalId(), key,
                experiment -> experiment.running() ? experiment.stopped(plan.today()) : experiment);
        return "redirect:/plan/experiments/" + key;
    }

    @GetMapping("/{key}/delete")
    ModelAndView askToDelete(@PathVariable UUID key, HttpServletRequest request) {
        return confirm(plans.of(request).experiment(key), "delete");
    }

    @PostMapping("/{key}/delete")
    String delete(@PathVariable UUID key, HttpServletRequest request) {
        OpenPlan plan = plans.of(request);
        plan.experiment(key);
        log.remove(plan.journalId(), key);
        return "redirect:/plan/experiments";
    }

    static ModelAndView page(OpenPlan plan, Experiment experiment, FilledForm form) {
        return form.on("plan/experiment").addObject("page", ExperimentPage.of(plan, experiment));
    }

    /** Asks whether it is really meant. The path of what is asked ends in its id. */
    static ModelAndView confirm(Experiment experiment, String what) {
        ModelAndView page = new ModelAndView("plan/experiment-confirm");
        page.addObject("key", experiment.key());
        page.addObject("name", Name.of(experiment));
        page.addObject("what", what);
        page.addObject("on", null);
        return page;
    }

    private static Optional<BoomAndBust> boom(OpenPlan plan) {
        LocalDate from = plan.today().minusDays(WARNED_DAYS);
        return BoomAndBust.in(plan.record().diary()).stream().filter(each -> !each.on().isBefore(from))
                .reduce((earlier, later) -> later);
    }
}
