package app.backwise.plan;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.followup.Programme;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.NextPage;
import app.backwise.journal.Visitor;
import app.backwise.journal.saved.Saved;
import app.backwise.journal.saved.Saved.Kind;
import app.backwise.plan.log.PlanLog;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The stage, with what leads to the next one, and the person's own answers to what no journal can know. */
@Controller
@RequestMapping("/plan/stage")
class StageController {

    private final CaseVisits visits;
    private final Programmes programmes;
    private final JournalWriter writer;
    private final PlanLog log;

    StageController(CaseVisits visits, Programmes programmes, JournalWriter writer, PlanLog log) {
        this.visits = visits;
        this.programmes = programmes;
        this.writer = writer;
        this.log = log;
    }

    @GetMapping
    ModelAndView stage(Visitor visitor) {
        Optional<CaseVisit> visit = visits.find(visitor);
        return visit.flatMap(this::staged).map(now -> page(visit.get(), now, FilledForm.blank()))
                .orElseGet(StageController::toThePlan);
    }

    @PostMapping
    ModelAndView say(Submitted sent, Visitor visitor, RedirectAttributes redirect) {
        Optional<CaseVisit> visit = visits.find(visitor);
        Optional<Programme> now = visit.flatMap(this::staged);
        if (now.isEmpty()) {
            return toThePlan();
        }
        Optional<Criterion> criterion = asked(now.get(), sent.text("criterion"));
        if (criterion.isEmpty()) {
            return page(visit.get(), now.get(), sent.refused("points", "stage.answer.other"));
        }
        Boolean answer = new Fields(sent).yesOrNo("answer");
        if (answer == null) {
            return page(visit.get(), now.get(), sent.refused(criterion.get().id(), "stage.answer.empty"));
        }
        Confirmation said = new Confirmation(criterion.get(), answer, visit.get().today());
        writer.write(visitor, journal -> log.note(journal.id(), notes -> notes.with(said)));
        Saved.of(Kind.POINT).sayAfter(redirect);
        return new ModelAndView(NextPage.after(SafetyQuestions.after(said.legs()), "redirect:/plan/stage"));
    }

    /** The stages are those of a back. */
    private Optional<Programme> staged(CaseVisit visit) {
        return programmes.of(visit).filter(now -> now.plan().aboutBack());
    }

    private static Optional<Criterion> asked(Programme now, String id) {
        return now.stage().held().stage().exit().stream()
                .filter(criterion -> criterion.asked() && criterion.id().equals(id))
                .findFirst();
    }

    private static ModelAndView page(CaseVisit visit, Programme now, FilledForm form) {
        return form.on("plan/stage").addObject("page", StagePage.of(visit, now));
    }

    private static ModelAndView toThePlan() {
        return new ModelAndView("redirect:/plan");
    }
}
