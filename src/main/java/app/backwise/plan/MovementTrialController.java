package app.backwise.plan;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.id.Identified;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.NextPage;
import app.backwise.journal.Visitor;
import app.backwise.journal.saved.Saved;
import app.backwise.journal.saved.Saved.Kind;
import app.backwise.plan.log.PlanLog;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a movement of the plan went. While the plan waits nothing of it is shown. */
@Controller
@RequestMapping("/plan/movements/{movement}")
class MovementTrialController {

    private final CaseVisits visits;
    private final Programmes programmes;
    private final JournalWriter writer;
    private final PlanLog log;

    MovementTrialController(CaseVisits visits, Programmes programmes, JournalWriter writer, PlanLog log) {
        this.visits = visits;
        this.programmes = programmes;
        this.writer = writer;
        this.log = log;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String movement, Visitor visitor) {
        return inThePlan(movement, visitor,
                (visit, page) -> shown(page, FilledForm.of(MovementTrialForm.of(page.today()))));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String movement, Submitted sent, Visitor visitor, RedirectAttributes redirect) {
        return inThePlan(movement, visitor, (visit, page) -> {
            MovementTrialForm form = new MovementTrialForm(sent);
            Optional<MovementTrial> tried = form.read(page.movement(), page.rule(), page.today(), visitor.now());
            if (tried.isEmpty()) {
                return shown(page, form.filled());
            }
            writer.write(visitor, journal -> log.note(journal.id(), notes -> notes.with(tried.get())));
            Saved.of(Kind.MOVEMENT).sayAfter(redirect);
            return new ModelAndView(NextPage.after(SafetyQuestions.after(tried.get().response())
                    .on(page.today(), visit.record().assessments().screening().orElseThrow()),
                    "redirect:/plan/movements/" + movement));
        });
    }

    private ModelAndView inThePlan(String id, Visitor visitor,
            BiFunction<CaseVisit, MovementTrialPage, ModelAndView> use) {
        Movement movement = Identified.find(Movement.class, id).orElseThrow(MovementTrialController::notFound);
        Optional<CaseVisit> visit = visits.find(visitor);
        return visit.flatMap(programmes::of)
                .map(now -> use.apply(visit.get(), MovementTrialPage.of(movement, visit.get(), now)
                        .orElseThrow(MovementTrialController::notFound)))
                .orElseGet(() -> new ModelAndView("redirect:/plan"));
    }

    private static ModelAndView shown(MovementTrialPage page, FilledForm form) {
        return form.on("plan/movement-trial").addObject("page", page);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
