package app.backwise.assessment;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Step;
import app.backwise.core.decision.Urgency;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.AnswerProblem;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Asks one question a page. Where a person is follows from their answers alone; there is no stored position. */
@Controller
@RequestMapping("/assessment")
class QuestionController {

    private final Drafts drafts;
    private final DecisionService decisions;

    QuestionController(Drafts drafts, DecisionService decisions) {
        this.drafts = drafts;
        this.decisions = decisions;
    }

    @GetMapping
    String welcome() {
        return "assessment/welcome";
    }

    @PostMapping
    ModelAndView start() {
        return Redirects.to("/assessment/" + drafts.start() + "/" + Questions.AGE.id());
    }

    @GetMapping("/{draft}/{question}")
    ModelAndView ask(@PathVariable("draft") String id, @PathVariable("question") String questionId) {
        Answers answers = answersOf(id);
        Question question = questionOf(questionId);
        if (!mayVisit(question, answers)) {
            return Redirects.to(nextPath(id, question, answers));
        }
        return page(QuestionPage.of(question, walk(question, answers), startOf(question)), HttpStatus.OK);
    }

    @PostMapping("/{draft}/{question}")
    ModelAndView answer(@PathVariable("draft") String id, @PathVariable("question") String questionId,
            @RequestParam MultiValueMap<String, String> form) {
        Answers answers = answersOf(id);
        Question question = questionOf(questionId);
        if (!mayVisit(question, answers)) {
            return Redirects.to(nextPath(id, question, answers));
        }
        List<String> sent = form.getOrDefault(question.id(), List.of());
        Optional<AnswerProblem> problem = question.problemWith(sent);
        if (problem.isPresent()) {
            QuestionPage asked = QuestionPage.of(question, walk(question, answers), startOf(question));
            return page(asked.refused(sent, problem.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Draft draft = drafts.answer(id, question, sent).orElseThrow(DraftGoneException::new);
        return Redirects.to(nextPath(id, question, draft.answers()));
    }

    /** Questions of part two are open once there is a plan; after an emergency only answers given can be changed. */
    private boolean mayVisit(Question question, Answers answers) {
        Step step = decisions.next(answers);
        boolean emergency = step instanceof Step.Decided decided && decided.decision().urgency() == Urgency.EMERGENCY;
        Walk walk = walk(question, answers);
        if (emergency || partTwo(question) && !planned(step)) {
            return !partTwo(question) && walk.relevant().contains(question);
        }
        return walk.mayVisit(question);
    }

    private String nextPath(String id, Question question, Answers answers) {
        Step step = decisions.next(answers);
        if (step instanceof Step.Ask ask) {
            return "/assessment/" + id + "/" + ask.question().id();
        }
        if (partTwo(question) && planned(step)) {
            return "/assessment/" + id + "/" + Questions.PART_TWO.walk(answers).firstOpen().map(Question::id).orElse("plan");
        }
        Decision decision = ((Step.Decided) step).decision();
        return "/assessment/" + id + (decision.urgency() == Urgency.EMERGENCY || partTwo(question) ? "/result" : "/check");
    }

    private static boolean planned(Step step) {
        return step instanceof Step.Decided decided
                && decided.decision() instanceof Guidance guidance
                && Plan.of(guidance, Answers.noneYet()).isPresent();
    }

    private static boolean partTwo(Question question) {
        return Questions.PART_TWO.questions().contains(question);
    }

    private static Walk walk(Question question, Answers answers) {
        return (partTwo(question) ? Questions.PART_TWO : Questions.PART_ONE).walk(answers);
    }

    private static String startOf(Question question) {
        return partTwo(question) ? "result" : "/assessment";
    }

    private Answers answersOf(String id) {
        return drafts.find(id).orElseThrow(DraftGoneException::new).answers();
    }

    private static Question questionOf(String id) {
        return Questions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(QuestionPage page, HttpStatus status) {
        return new ModelAndView("assessment/question", Map.of("page", page), status);
    }
}
