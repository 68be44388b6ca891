package app.backwise.assessment;

import app.backwise.assessment.draft.DraftGoneException;
import app.backwise.assessment.draft.Redirects;
import app.backwise.assessment.page.EarlierPage;
import app.backwise.assessment.page.OwnPlanPage;
import app.backwise.assessment.page.ResultPage;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Urgency;
import app.backwise.core.plan.Plan;
import app.backwise.journal.PlanToday;
import app.backwise.journal.Visitor;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a result saved in the visitor's journal again. Anybody else's does not exist. */
@Controller
@RequestMapping("/assessment/saved/{id}")
class SavedController {

    private final AssessmentArchive archive;
    private final Sittings sittings;
    private final Differences differences;
    private final PlanToday planToday;
    private final MessageSource words;
    private final LookAgainFile file;

    SavedController(AssessmentArchive archive, Sittings sittings, Differences differences, PlanToday planToday,
            MessageSource words, LookAgainFile file) {
        this.archive = archive;
        this.sittings = sittings;
        this.differences = differences;
        this.planToday = planToday;
        this.words = words;
        this.file = file;
    }

    @GetMapping("/result")
    ModelAndView result(@PathVariable UUID id, Visitor visitor) {
        SavedAssessment saved = find(id, visitor);
        if (!saved.ofCurrentRules()) {
            return new ModelAndView("assessment/earlier", "page",
                    EarlierPage.of(saved.kept(), differences.outcome(saved).orElse(null), this::wordsThen));
        }
        Sitting sitting = sittings.of(saved, visitor);
        Decision decision = decided(sitting);
        if (waits(decision, visitor)) {
            return new ModelAndView("redirect:/plan");
        }
        if (decision.urgency() == Urgency.EMERGENCY) {
            return ResultController.page("assessment/emergency", sitting.briefPage(decision),
                    BesideResult.of(saved, null));
        }
        return ResultController.page("assessment/result", sitting.page(decision), BesideResult.of(saved,
                differences.since(visitor.journal(), id, decision, saved.answers()).orElse(null)));
    }

    @GetMapping("/changes")
    ModelAndView changes(@PathVariable UUID id, Visitor visitor) {
        SavedAssessment saved = find(id, visitor);
        if (!saved.ofCurrentRules()) {
            return toResult(id);
        }
        Sitting sitting = sittings.of(saved, visitor);
        Decision decision = decided(sitting);
        return decision.urgency() == Urgency.EMERGENCY ? toResult(id)
                : new ModelAndView("assessment/changes", "result", sitting.page(decision));
    }

    @GetMapping("/plan")
    ModelAndView plan(@PathVariable UUID id, Visitor visitor) {
        SavedAssessment saved = find(id, visitor);
        Sitting sitting = sittings.of(saved, visitor);
        Decision decision = decided(sitting);
        if (waits(decision, visitor)) {
            return new ModelAndView("redirect:/plan");
        }
        ResultPage result = sitting.briefPage(decision);
        Plan plan =
                result.plan(Questions.PART_TWO.walk(saved.answers()).relevant()).orElseThrow(SavedController::notFound);
        return new ModelAndView("assessment/plan", "page", new OwnPlanPage(result, plan, null, true, false));
    }

    @GetMapping("/what-helps")
    ModelAndView whatHelps(@PathVariable UUID id, Visitor visitor) {
        Sitting sitting = sittings.of(find(id, visitor), visitor);
        Decision decision = decided(sitting);
        return !waits(decision, visitor) && sitting.briefPage(decision).offersPlan()
                ? new ModelAndView("assessment/what-helps")
                : toResult(id);
    }

    @GetMapping("/look-again.ics")
    ResponseEntity<byte[]> lookAgain(@PathVariable UUID id, Visitor visitor) {
        return file.of(sittings.of(find(id, visitor), visitor));
    }

    private static ModelAndView toResult(UUID id) {
        return Redirects.toPage("saved/" + id, "result");
    }

    /** While the plan waits, earlier guidance is not shown: the page of the plan says why. */
    private boolean waits(Decision decision, Visitor visitor) {
        return decision.guidance().isPresent() && planToday.of(visitor)
                .flatMap(PlanToday.Lines::waits)
                .filter(why -> !why.equals("own-team"))
                .isPresent();
    }

    private SavedAssessment find(UUID id, Visitor visitor) {
        return visitor.journal()
                .flatMap(journal -> archive.find(journal.id(), id))
                .orElseThrow(SavedController::notFound);
    }

    /** Under newer rules a saved assessment may be open again; then it can only be answered anew. */
    private static Decision decided(Sitting sitting) {
        return sitting.decision().orElseThrow(DraftGoneException::new);
    }

    /** What changed its words or its place since is kept in those of then. */
    private Optional<String> wordsThen(String question, String option) {
        return Stream.of("earlier." + question + "." + option, "question." + question + ".option." + option)
                .flatMap(key -> Stream.ofNullable(
                        words.getMessage(key, null, null, LocaleContextHolder.getLocale())))
                .findFirst();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
