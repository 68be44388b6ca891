package app.backwise.assessment;

import app.backwise.assessment.draft.Drafts;
import app.backwise.assessment.draft.Journey;
import app.backwise.assessment.draft.Redirects;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.AnswerProblem;
import app.backwise.core.questionnaire.Question;
import app.backwise.form.Submitted;
import app.backwise.journal.Visitor;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Asks one question a page. Where a person is follows from their answers alone; there is no stored position. */
@Controller
@RequestMapping("/assessment")
class QuestionController {

    private final Drafts drafts;
    private final Sittings sittings;
    private final HelpAdvice advice;
    private final MessageSource words;

    QuestionController(Drafts drafts, Sittings sittings, HelpAdvice advice, MessageSource words) {
        this.drafts = drafts;
        this.sittings = sittings;
        this.advice = advice;
        this.words = words;
    }

    @GetMapping("/{draft}/{question}")
    ModelAndView ask(@PathVariable("draft") String id, @PathVariable("question") String questionId,
            Visitor visitor) {
        Question question = questionOf(questionId);
        Journey journey = journey(id, visitor);
        return journey.mayVisit(question)
                ? page(pageOf(question, journey))
                : Redirects.toPage(id, journey.pageAfter(question));
    }

    @PostMapping("/{draft}/{question}")
    ModelAndView answer(@PathVariable("draft") String id, @PathVariable("question") String questionId,
            Submitted sent, Visitor visitor) {
        Question question = questionOf(questionId);
        Journey journey = journey(id, visitor);
        if (!journey.mayVisit(question)) {
            return Redirects.toPage(id, journey.pageAfter(question));
        }
        List<String> options = sent.all(question.id());
        Optional<AnswerProblem> problem = question.problemWith(options);
        if (problem.isPresent()) {
            return page(pageOf(question, journey).refused(sent, problem.get()));
        }
        Journey next = sittings.of(drafts.answer(id, question, options), visitor).journey();
        advice.note(next.decision(), visitor);
        return Redirects.toPage(id, next.pageAfter(question));
    }

    private Journey journey(String id, Visitor visitor) {
        return sittings.of(drafts.get(id), visitor).journey();
    }

    private static Question questionOf(String id) {
        return Questions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static QuestionPage pageOf(Question question, Journey journey) {
        String start = Journey.isAboutPlan(question) ? "result" : "/assessment";
        return QuestionPage.of(question, journey.walk(question), start);
    }

    private ModelAndView page(QuestionPage page) {
        return page.form().on("assessment/question")
                .addObject("page", page)
                .addObject("lines", ChoiceLine.of(page.question(), words, LocaleContextHolder.getLocale()));
    }
}
