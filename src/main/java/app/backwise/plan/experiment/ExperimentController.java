package app.backwise.plan.experiment;

import app.backwise.core.experiment.Experiment;
import app.backwise.form.FilledForm;
import app.backwise.journal.Visitor;
import app.backwise.journal.saved.Saved;
import app.backwise.journal.saved.Saved.Kind;
import app.backwise.plan.log.PlanLog;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the experiments, and ends or deletes one. */
@Controller
@RequestMapping("/plan/experiments")
class ExperimentController {

    private final ClearVisits visits;
    private final PlanLog log;

    ExperimentController(ClearVisits visits, PlanLog log) {
        this.visits = visits;
        this.log = log;
    }

    @GetMapping
    ModelAndView all(Visitor visitor) {
        return new ModelAndView("plan/experiments", "page", ExperimentsPage.of(visits.of(visitor)));
    }

    @GetMapping("/{key}")
    ModelAndView one(@PathVariable UUID key, Visitor visitor) {
        ClearVisit visit = visits.of(visitor);
        return page(visit, visit.experiment(key), FilledForm.blank());
    }

    @GetMapping("/{key}/stop")
    ModelAndView askToStop(@PathVariable UUID key, Visitor visitor) {
        return confirm(ConfirmPage.of(visits.of(visitor).experiment(key), "stop"));
    }

    @PostMapping("/{key}/stop")
    String stop(@PathVariable UUID key, Visitor visitor, RedirectAttributes redirect) {
        ClearVisit visit = visits.of(visitor);
        visit.experiment(key);
        log.change(visit.journalId(), key,
                experiment -> experiment.running() ? experiment.stopped(visit.today()) : experiment);
        Saved.of(Kind.EXPERIMENT_ENDED).sayAfter(redirect);
        return "redirect:/plan/experiments/" + key;
    }

    @GetMapping("/{key}/delete")
    ModelAndView askToDelete(@PathVariable UUID key, Visitor visitor) {
        return confirm(ConfirmPage.of(visits.of(visitor).experiment(key), "delete"));
    }

    @PostMapping("/{key}/delete")
    String delete(@PathVariable UUID key, Visitor visitor, RedirectAttributes redirect) {
        ClearVisit visit = visits.of(visitor);
        visit.experiment(key);
        log.remove(visit.journalId(), key);
        Saved.of(Kind.EXPERIMENT_DELETED).sayAfter(redirect);
        return "redirect:/plan/experiments";
    }

    static ModelAndView page(ClearVisit visit, Experiment experiment, FilledForm form) {
        return form.on("plan/experiment").addObject("page", ExperimentPage.of(visit, experiment));
    }

    static ModelAndView confirm(ConfirmPage page) {
        return new ModelAndView("plan/experiment-confirm", "page", page);
    }
}
