package app.backwise.plan.experiment;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.journal.statistics.BoomAndBust;
import app.backwise.form.FilledForm;
import app.backwise.plan.log.PlanLog;
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

    private final ClearVisits visits;
    private final PlanLog log;

    ExperimentController(ClearVisits visits, PlanLog log) {
        this.visits = visits;
        this.log = log;
    }

    @GetMapping
    ModelAndView all(HttpServletRequest request) {
        ClearVisit visit = visits.of(request);
        ModelAndView page = new ModelAndView("plan/experiments");
        page.addObject("running",
                visit.experiments().running().map(running -> ExperimentPage.of(visit, running)).orElse(null));
        page.addObject("returns", visit.experiments().comesBack(visit.paused(), visit.today()).stream()
                .map(ReturnLine::of).toList());
        page.addObject("history",
                visit.experiments().history(visit.paused(), visit.today()).stream().map(HistoryLine::new).toList());
        page.addObject("all", visit.experiments().all().stream()
                .map(experiment -> ExperimentPage.of(visit, experiment)).toList());
        page.addObject("boom", boom(visit).orElse(null));
        return page;
    }

    @GetMapping("/{key}")
    ModelAndView one(@PathVariable UUID key, HttpServletRequest request) {
        ClearVisit visit = visits.of(request);
        return page(visit, visit.experiment(key), FilledForm.blank());
    }

    @GetMapping("/{key}/stop")
    ModelAndView askToStop(@PathVariable UUID key, HttpServletRequest request) {
        return confirm(visits.of(request).experiment(key), "stop");
    }

    @PostMapping("/{key}/stop")
    String stop(@PathVariable UUID key, HttpServletRequest request) {
        ClearVisit visit = visits.of(request);
        visit.experiment(key);
        log.change(visit.journalId(), key,
                experiment -> experiment.running() ? experiment.stopped(visit.today()) : experiment);
        return "redirect:/plan/experiments/" + key;
    }

    @GetMapping("/{key}/delete")
    ModelAndView askToDelete(@PathVariable UUID key, HttpServletRequest request) {
        return confirm(visits.of(request).experiment(key), "delete");
    }

    @PostMapping("/{key}/delete")
    String delete(@PathVariable UUID key, HttpServletRequest request) {
        ClearVisit visit = visits.of(request);
        visit.experiment(key);
        log.remove(visit.journalId(), key);
        return "redirect:/plan/experiments";
    }

    static ModelAndView page(ClearVisit visit, Experiment experiment, FilledForm form) {
        return form.on("plan/experiment").addObject("page", ExperimentPage.of(visit, experiment));
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

    private static Optional<BoomAndBust> boom(ClearVisit visit) {
        LocalDate from = visit.today().minusDays(WARNED_DAYS);
        return BoomAndBust.in(visit.record().diary()).stream().filter(each -> !each.on().isBefore(from))
                .reduce((earlier, later) -> later);
    }
}
