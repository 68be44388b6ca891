package app.backwise.assessment;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Step;
import app.backwise.core.decision.Urgency;
import app.backwise.core.decision.WhatWouldChange;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Walk;
import app.backwise.journal.GuestJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Check-your-answers, the result and the plan of an assessment that is decided; before that, the next question. */
@Controller
@RequestMapping("/assessment/{draft}")
class ResultController {

    private final Drafts drafts;
    private final DecisionService decisions;
    private final WhatWouldChange whatWouldChange;
    private final AssessmentArchive archive;
    private final GuestJournals guests;

    ResultController(Drafts drafts, DecisionService decisions, WhatWouldChange whatWouldChange,
            AssessmentArchive archive, GuestJournals guests) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.whatWouldChange = whatWouldChange;
        this.archive = archive;
        this.guests = guests;
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable("draft") String id) {
        Draft draft = draft(id);
        Step step = decisions.next(draft.answers());
        if (step instanceof Step.Ask ask) {
            return Redirects.to(path(id, ask.question().id()));
        }
        if (((Step.Decided) step).decision().urgency() == Urgency.EMERGENCY) {
            return Redirects.to(path(id, "result"));
        }
        return new ModelAndView("assessment/check", "walk", Questions.PART_ONE.walk(draft.answers()));
    }

    @GetMapping("/result")
    ModelAndView result(@PathVariable("draft") String id) {
        Draft draft = draft(id);
        Step step = decisions.next(draft.answers());
        if (step instanceof Step.Ask ask) {
            return Redirects.to(path(id, ask.question().id()));
        }
        Decision decision = ((Step.Decided) step).decision();
        if (decision.urgency() == Urgency.EMERGENCY) {
            return new ModelAndView("assessment/emergency", "result", new ResultPage(decision, List.of(), draft.date()));
        }
        ModelAndView page = new ModelAndView("assessment/result", "result", resultOf(decision, draft));
        page.addObject("canSave", !draft.saved() && savable(decision));
        page.addObject("saved", draft.saved());
        return page;
    }

    @GetMapping("/plan")
    ModelAndView plan(@PathVariable("draft") String id) {
        Draft draft = draft(id);
        if (!(decisions.next(draft.answers()) instanceof Step.Decided decided)) {
            return Redirects.to(path(id, "result"));
        }
        ResultPage result = new ResultPage(decided.decision(), List.of(), draft.date());
        Walk aboutYou = Questions.PART_TWO.walk(draft.answers());
        Optional<Plan> plan = result.plan(aboutYou.relevant());
        if (plan.isEmpty()) {
            return Redirects.to(path(id, "result"));
        }
        ModelAndView page = new ModelAndView("assessment/plan", "result", result);
        page.addObject("plan", plan.get());
        page.addObject("open", aboutYou.firstOpen());
        return page;
    }

    @PostMapping("/save")
    ModelAndView save(@PathVariable("draft") String id, HttpServletRequest request, HttpServletResponse response) {
        Draft draft = draft(id);
        if (!(decisions.next(draft.answers()) instanceof Step.Decided decided) || !savable(decided.decision())) {
            return Redirects.to(path(id, "result"));
        }
        if (drafts.mark(id, true)) {
            try {
                archive.save(guests.findOrOpen(request, response), draft, decided.decision());
            } catch (RuntimeException e) {
                drafts.mark(id, false);
                throw e;
            }
        }
        return Redirects.to("/journal");
    }

    @PostMapping("/delete")
    ModelAndView delete(@PathVariable("draft") String id) {
        drafts.forget(id);
        return Redirects.to("/assessment");
    }

    /** Nothing is stored of an emergency; and an entry needs a pain level. */
    private static boolean savable(Decision decision) {
        return decision.urgency() != Urgency.EMERGENCY && decision.answers().contains(Questions.PAIN_NOW);
    }

    private ResultPage resultOf(Decision decision, Draft draft) {
        return new ResultPage(decision, ChangeGroup.of(whatWouldChange.from(decision)), draft.date());
    }

    private Draft draft(String id) {
        return drafts.find(id).orElseThrow(DraftGoneException::new);
    }

    private static String path(String id, String page) {
        return "/assessment/" + id + "/" + page;
    }
}
