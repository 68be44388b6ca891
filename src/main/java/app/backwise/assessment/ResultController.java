package app.backwise.assessment;

import app.backwise.assessment.draft.Draft;
import app.backwise.assessment.draft.Drafts;
import app.backwise.assessment.draft.Journey;
import app.backwise.assessment.draft.Redirects;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.WhatWouldChange;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Walk;
import app.backwise.journal.Visitor;
import java.util.List;
import java.util.Optional;
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
    private final DecisionService decisions;
    private final WhatWouldChange whatWouldChange;
    private final Differences differences;
    private final KeptDrafts kept;

    ResultController(Drafts drafts, DecisionService decisions, WhatWouldChange whatWouldChange,
            Differences differences, KeptDrafts kept) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.whatWouldChange = whatWouldChange;
        this.differences = differences;
        this.kept = kept;
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable("draft") String id) {
        Draft draft = drafts.get(id);
        Journey journey = new Journey(draft.answers(), decisions);
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
        Journey journey = new Journey(draft.answers(), decisions);
        if (journey.openPage().isPresent()) {
            return Redirects.toPage(id, journey.openPage().get());
        }
        Decision decision = journey.decision().orElseThrow();
        if (journey.isEmergency()) {
            return page("assessment/emergency", new ResultPage(decision, List.of(), draft.date()),
                    BesideResult.ofDraft(null, false, false, null));
        }
        ResultPage result = new ResultPage(decision, ChangeGroup.of(whatWouldChange.from(decision)), draft.date());
        boolean saved = kept.has(draft, visitor);
        return page("assessment/result", result, BesideResult.ofDraft(Questions.PART_TWO.walk(draft.answers()), saved,
                !saved && KeptDrafts.savable(decision),
                differences.since(visitor.journal(), draft.key(), decision, draft.answers()).orElse(null)));
    }

    @GetMapping("/plan")
    ModelAndView plan(@PathVariable("draft") String id, Visitor visitor) {
        Draft draft = drafts.get(id);
        Walk aboutYou = Questions.PART_TWO.walk(draft.answers());
        Optional<ResultPage> result = new Journey(draft.answers(), decisions).decision()
                .map(decision -> new ResultPage(decision, List.of(), draft.date()));
        Optional<Plan> plan = result.flatMap(known -> known.plan(aboutYou.relevant()));
        if (plan.isEmpty()) {
            return Redirects.toPage(id, "result");
        }
        boolean saved = kept.has(draft, visitor);
        return new ModelAndView("assessment/plan", "page", new OwnPlanPage(result.get(), plan.get(), aboutYou, saved,
                !saved && KeptDrafts.savable(result.get().decision())));
    }

    @PostMapping("/save")
    ModelAndView save(@PathVariable("draft") String id, Visitor visitor,
            RedirectAttributes redirect) {
        Optional<Decision> decision =
                new Journey(drafts.get(id).answers(), decisions).decision().filter(KeptDrafts::savable);
        if (decision.isEmpty()) {
            return Redirects.toPage(id, "result");
        }
        kept.save(id, decision.get(), visitor);
        redirect.addFlashAttribute("justSaved", true);
        return new ModelAndView("redirect:/journal");
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
