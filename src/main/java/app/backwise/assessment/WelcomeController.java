package app.backwise.assessment;

import app.backwise.assessment.draft.Drafts;
import app.backwise.assessment.draft.Redirects;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.journal.Visitor;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where an assessment begins, for the first time or again. Whoever looks again is asked all of part one again, because
 * signs change; what they said about themselves in part two is taken over and can be changed,
 * but for what they did in the last week.
 */
@Controller
@RequestMapping("/assessment")
class WelcomeController {

    private final Drafts drafts;
    private final AssessmentArchive archive;

    WelcomeController(Drafts drafts, AssessmentArchive archive) {
        this.drafts = drafts;
        this.archive = archive;
    }

    @GetMapping
    ModelAndView welcome(Visitor visitor) {
        return new ModelAndView("assessment/welcome", "last",
                latest(visitor).map(SavedAssessment::assessedOn).orElse(null));
    }

    @PostMapping
    ModelAndView start(Visitor visitor) {
        Answers aboutYou = latest(visitor)
                .map(saved -> Questions.PART_TWO.walk(saved.answers()).relevant().without(Questions.DONE_LATELY))
                .orElse(Answers.noneYet());
        return Redirects.toPage(drafts.start(aboutYou, visitor.zone()), Questions.AGE.id());
    }

    private Optional<SavedAssessment> latest(Visitor visitor) {
        return visitor.journal().flatMap(found -> archive.latest(found.id()));
    }
}
