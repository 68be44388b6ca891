package app.backwise.plan;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.followup.Programme;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.NextPage;
import app.backwise.journal.PlanLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The stage, with what leads to the next one, and the person's own answers to what no journal can know. */
@Controller
@RequestMapping("/plan/stage")
class StageController {

    private final PlanVisits visits;
    private final TodaysPlan plans;
    private final JournalWriter writer;
    private final PlanLog log;

    StageController(PlanVisits visits, TodaysPlan plans, JournalWriter writer, PlanLog log) {
        this.visits = visits;
        this.plans = plans;
        this.writer = writer;
        this.log = log;
    }

    @GetMapping
    ModelAndView stage(HttpServletRequest request) {
        Optional<PlanVisit> visit = visits.find(request);
        return visit.flatMap(plans::of).map(now -> page(visit.get(), now, Map.of(), HttpStatus.OK))
                .orElseGet(StageController::toThePlan);
    }

    @PostMapping
    ModelAndView say(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PlanVisit> visit = visits.find(request);
        Optional<Programme> now = visit.flatMap(plans::of);
        if (now.isEmpty()) {
            return toThePlan();
        }
        Optional<Criterion> criterion = asked(now.get(), sent.getFirst("criterion"));
        if (criterion.isEmpty()) {
            return page(visit.get(), now.get(), Map.of("points", "stage.answer.other"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<String> answers = sent.getOrDefault("answer", List.of());
        if (!answers.equals(List.of("yes")) && !answers.equals(List.of("no"))) {
            return page(visit.get(), now.get(), Map.of(criterion.get().id(), "stage.answer.empty"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Confirmation said = new Confirmation(criterion.get(), answers.contains("yes"), visit.get().today());
        writer.write(request, response, journal -> log.note(journal.id(), notes -> notes.with(said)));
        return new ModelAndView(NextPage.after(SafetyQuestions.after(said.legs()),
                "redirect:/plan/stage#" + criterion.get().id()));
    }

    private static Optional<Criterion> asked(Programme now, String id) {
        return now.stage().held().stage().exit().stream()
                .filter(criterion -> criterion.asked() && criterion.id().equals(id))
                .findFirst();
    }

    private static ModelAndView page(PlanVisit visit, Programme now, Map<String, String> problems, HttpStatus status) {
        ModelAndView page = new ModelAndView("plan/stage", status);
        page.addObject("step", now.stage());
        page.addObject("stages", Stage.values());
        page.addObject("lines", now.stage().exit().stream().map(each -> StageLine.of(each, visit)).toList());
        page.addObject("problems", problems);
        return page;
    }

    private static ModelAndView toThePlan() {
        return new ModelAndView("redirect:/plan");
    }
}
