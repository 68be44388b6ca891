package app.backwise.assessment;

import app.backwise.assessment.draft.Draft;
import app.backwise.assessment.draft.Drafts;
import app.backwise.assessment.draft.Journey;
import app.backwise.assessment.draft.Redirects;
import app.backwise.assessment.page.OwnPlanPage;
import app.backwise.assessment.page.ResultPage;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Urgency;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Walk;
import app.backwise.journal.Visitor;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Check-your-answers, the result and the plan of an assessment that is decided; before that, the next question. */
@Controller
@RequestMapping("/assessment/{draft}")
class ResultController {

    private final Drafts drafts;
    private final Sittings sittings;
    private final Differences differences;
    private final KeptDrafts kept;
    private final LookAgainFile file;

    ResultController(Drafts drafts, Sittings sittings, Differences differences, KeptDrafts kept, LookAgainFile file) {
        this.drafts = drafts;
        this.sittings = sittings;
        this.differences = differences;
        this.kept = kept;
        this.file = file;
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable("draft") String id, Visitor visitor) {
        Draft draft = drafts.get(id);
        Journey journey = sittings.of(draft, visitor).journey();
        if (journey.openPage().isPresent() || journey.isEmergency()) {
            return Redirects.toPage(id, journey.openPage().orElse("result"));
        }
        ModelAndView page = new ModelAndView("assessment/check", "walk", Questions.PART_ONE.walk(draft.answers()));
        if (journey.offersPlan()) {
            page.addObject("aboutYou", Questions.PART_TWO.walk(draft.answers()));
        }
        return page;
    }

    @GetMapping("/result")
    ModelAndView result(@PathVariable("draft") String id, Visitor visitor) {
        Draft draft = drafts.get(id);
        Sitting sitting = sittings.of(draft, visitor);
        Journey journey = sitting.journey();
        if (journey.openPage().isPresent()) {
            return Redirects.toPage(id, journey.openPage().get());
        }
        Decision decision = journey.decision().orElseThrow();
        if (journey.isEmergency()) {
            return page("assessment/emergency", sitting.briefPage(decision),
                    BesideResult.ofDraft(null, false, false, null));
        }
        boolean saved = kept.has(draft, visitor);
        return page("assessment/result", sitting.page(decision),
                BesideResult.ofDraft(Questions.PART_TWO.walk(draft.answers()), saved,
                        !saved && KeptDrafts.savable(decision),
                        differences.since(visitor.journal(), draft.key(), decision, draft.answers()).orElse(null)));
    }

    /** Every answer that would change the result; beside an emergency nothing but help is shown. */
    @GetMapping("/changes")
    ModelAndView changes(@PathVariable("draft") String id, Visitor visitor) {
        Sitting sitting = sittings.of(drafts.get(id), visitor);
        return sitting.decision().filter(decision -> decision.urgency() != Urgency.EMERGENCY)
                .map(decision -> new ModelAndView("assessment/changes", "result", sitting.page(decision)))
                .orElseGet(() -> Redirects.toPage(id, "result"));
    }

    @GetMapping("/plan")
    ModelAndView plan(@PathVariable("draft") String id, Visitor visitor) {
        Draft draft = drafts.get(id);
        Walk aboutYou = Questions.PART_TWO.walk(draft.answers());
        Sitting sitting = sittings.of(draft, visitor);
        Optional<ResultPage> result = sitting.decision().map(sitting::briefPage);
        Optional<Plan> plan = result.flatMap(known -> known.plan(aboutYou.relevant()));
        if (plan.isEmpty()) {
            return Redirects.toPage(id, "result");
        }
        boolean saved = kept.has(draft, visitor);
        return new ModelAndView("assessment/plan", "page", new OwnPlanPage(result.get(), plan.get(), aboutYou, saved,
                !saved && KeptDrafts.savable(result.get().decision())));
    }

    /** What helps with the pain, beside a plan. */
    @GetMapping("/what-helps")
    ModelAndView whatHelps(@PathVariable("draft") String id, Visitor visitor) {
        return sittings.of(drafts.get(id), visitor).journey().offersPlan()
                ? new ModelAndView("assessment/what-helps")
                : Redirects.toPage(id, "result");
    }

    @GetMapping("/look-again.ics")
    ResponseEntity<byte[]> lookAgain(@PathVariable("draft") String id, Visitor visitor) {
        return file.of(sittings.of(drafts.get(id), visitor));
    }

    /** Then the plan is next, if there is one; who is to be seen first stays with whom to see. */
    @PostMapping("/save")
    ModelAndView save(@PathVariable("draft") String id, Visitor visitor, RedirectAttributes redirect) {
        Sitting sitting = sittings.of(drafts.get(id), visitor);
        Optional<Decision> decision = sitting.decision().filter(KeptDrafts::savable);
        if (decision.isEmpty()) {
            return Redirects.toPage(id, "result");
        }
        kept.save(id, decision.get(), visitor);
        redirect.addFlashAttribute("justSaved", true);
        return sitting.journey().offersPlan() ? new ModelAndView("redirect:/plan") : Redirects.toPage(id, "result");
    }

    static ModelAndView page(String view, ResultPage result, BesideResult beside) {
        return new ModelAndView(view, "result", result).addObject("beside", beside);
    }

    @PostMapping("/delete")
    String delete(@PathVariable("draft") String id) {
        drafts.forget(id);
        return "redirect:/assessment";
    }
}
