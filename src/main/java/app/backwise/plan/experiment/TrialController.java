package app.backwise.plan.experiment;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Trial;
import app.backwise.form.Fields;
import app.backwise.form.Submitted;
import app.backwise.journal.NextPage;
import app.backwise.journal.Visitor;
import app.backwise.journal.saved.Saved;
import app.backwise.journal.saved.Saved.Kind;
import app.backwise.plan.log.PlanLog;
import app.backwise.plan.log.PlanLog.Change;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down the tries of an experiment and the mornings after. */
@Controller
@RequestMapping("/plan/experiments/{key}/tries")
class TrialController {

    private final ClearVisits visits;
    private final PlanLog log;

    TrialController(ClearVisits visits, PlanLog log) {
        this.visits = visits;
        this.log = log;
    }

    @PostMapping
    ModelAndView write(@PathVariable UUID key, Submitted sent, Visitor visitor, RedirectAttributes redirect) {
        ClearVisit visit = visits.of(visitor);
        Experiment experiment = visit.experiment(key);
        TrialForm form = new TrialForm(sent);
        Optional<Trial> trial = form.read(experiment, visit, visitor.now());
        if (trial.isEmpty() || !experiment.running()) {
            return ExperimentController.page(visit, experiment,
                    experiment.running() ? form.filled() : sent.refused("next", "try.ended"));
        }
        LocalDate on = trial.get().on();
        Saved saved = Saved.of(Kind.TRY, on, visit.today(), visitor.zone());
        (find(experiment, on).isPresent() ? saved
                : saved.undoneAt("/plan/experiments/" + key + "/tries/" + on + "/delete")).sayAfter(redirect);
        return write(visit, experiment, trial.get());
    }

    @PostMapping("/{day}/morning-after")
    ModelAndView answerMorning(@PathVariable UUID key, @PathVariable LocalDate day, Submitted sent,
            Visitor visitor, RedirectAttributes redirect) {
        ClearVisit visit = visits.of(visitor);
        Experiment experiment = visit.experiment(key);
        Trial trial = trial(experiment, day);
        Fields fields = new Fields(sent);
        Boolean usual = fields.require("usual", fields.yesOrNo("usual"), "try.usual.empty");
        if (!visit.today().isAfter(day)) {
            fields.refuse("usual", "try.usual.early");
        }
        if (fields.refused()) {
            return ExperimentController.page(visit, experiment, fields.filled());
        }
        Saved.of(Kind.MORNING, day, visit.today(), visitor.zone()).sayAfter(redirect);
        return write(visit, experiment, trial.answered(usual, visitor.now()));
    }

    @GetMapping("/{day}/delete")
    ModelAndView askToDelete(@PathVariable UUID key, @PathVariable LocalDate day, Visitor visitor) {
        Experiment experiment = visits.of(visitor).experiment(key);
        return ExperimentController.confirm(ConfirmPage.of(experiment, "delete-try", trial(experiment, day).on()));
    }

    @PostMapping("/{day}/delete")
    ModelAndView delete(@PathVariable UUID key, @PathVariable LocalDate day, Visitor visitor,
            RedirectAttributes redirect) {
        ClearVisit visit = visits.of(visitor);
        Experiment experiment = visit.experiment(key);
        trial(experiment, day);
        Saved.of(Kind.TRY_DELETED, day, visit.today(), visitor.zone()).sayAfter(redirect);
        return change(visit, experiment, each -> each.without(day), SafetyQuestions.NOT_ASKED);
    }

    private ModelAndView write(ClearVisit visit, Experiment experiment, Trial trial) {
        return change(visit, experiment, each -> each.with(trial),
                trial.response().map(SafetyQuestions::after).orElse(SafetyQuestions.NOT_ASKED)
                        .on(visit.today(), visit.clear().screening()));
    }

    private ModelAndView change(ClearVisit visit, Experiment experiment, UnaryOperator<Experiment> change,
            SafetyQuestions asked) {
        Change changed = log.change(visit.journalId(), experiment.key(), change);
        return switch (changed) {
            case DONE -> new ModelAndView(
                    NextPage.after(asked, "redirect:/plan/experiments/" + experiment.key()));
            case GONE -> throw ClearVisit.notFound();
            case ANOTHER_RUNS -> anotherRuns(visit, experiment);
        };
    }

    private static ModelAndView anotherRuns(ClearVisit visit, Experiment experiment) {
        ModelAndView page = ExperimentController.page(visit, experiment,
                Submitted.nothing().refused("next", "try.another-runs"));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static Trial trial(Experiment experiment, LocalDate day) {
        return find(experiment, day).orElseThrow(ClearVisit::notFound);
    }

    private static Optional<Trial> find(Experiment experiment, LocalDate day) {
        return experiment.trials().stream().filter(trial -> trial.on().equals(day)).findFirst();
    }
}
