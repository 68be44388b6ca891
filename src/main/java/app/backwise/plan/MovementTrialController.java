package app.backwise.plan;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.form.Submitted;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.NextPage;
import app.backwise.journal.PlanLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** How a movement of the plan went. While the plan waits nothing of it is shown. */
@Controller
@RequestMapping("/plan/movements/{movement}")
class MovementTrialController {

    private final PlanVisits visits;
    private final TodaysPlan plans;
    private final JournalWriter writer;
    private final PlanLog log;
    private final Clock clock;

    MovementTrialController(PlanVisits visits, TodaysPlan plans, JournalWriter writer, PlanLog log, Clock clock) {
        this.visits = visits;
        this.plans = plans;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String movement, HttpServletRequest request) {
        return inThePlan(movement, request,
                page -> shown(page, MovementTrialForm.of(page.today()), Map.of(), HttpStatus.OK));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String movement, @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request, HttpServletResponse response) {
        return inThePlan(movement, request, page -> {
            MovementTrialForm form = new MovementTrialForm(new Submitted(sent));
            Map<String, String> problems = form.problems(page.today());
            if (!problems.isEmpty()) {
                return shown(page, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            MovementTrial tried =
                    form.read(page.movement(), page.rule(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            writer.write(request, response, journal -> log.note(journal.id(), notes -> notes.with(tried)));
            return new ModelAndView(NextPage.after(SafetyQuestions.after(tried.response()),
                    "redirect:/plan/movements/" + movement));
        });
    }

    private ModelAndView inThePlan(String id, HttpServletRequest request,
            Function<MovementTrialPage, ModelAndView> use) {
        Movement movement = Stream.of(Movement.values()).filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(MovementTrialController::notFound);
        Optional<PlanVisit> visit = visits.find(request);
        return visit.flatMap(plans::of)
                .map(now -> use.apply(MovementTrialPage.of(movement, visit.get(), now)
                        .orElseThrow(MovementTrialController::notFound)))
                .orElseGet(() -> new ModelAndView("redirect:/plan"));
    }

    private static ModelAndView shown(MovementTrialPage page, MovementTrialForm form, Map<String, String> problems,
            HttpStatus status) {
        ModelAndView shown = new ModelAndView("plan/movement-trial", status);
        shown.addObject("page", page);
        shown.addObject("form", form);
        shown.addObject("problems", problems);
        return shown;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
