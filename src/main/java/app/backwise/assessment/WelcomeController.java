package app.backwise.assessment;

import app.backwise.assessment.draft.Drafts;
import app.backwise.assessment.draft.Redirects;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where an assessment begins, for the first time or again. Whoever looks again is asked all of part one again, because
 * signs change; what they said about themselves in part two is taken over and can be changed.
 */
@Controller
@RequestMapping("/assessment")
class WelcomeController {

    private final Drafts drafts;
    private final AssessmentArchive archive;
    private final VisitorJournals journals;

    WelcomeController(Drafts drafts, AssessmentArchive archive, VisitorJournals journals) {
        this.drafts = drafts;
        this.archive = archive;
        this.journals = journals;
    }

    @GetMapping
    ModelAndView welcome(HttpServletRequest request) {
        return new ModelAndView("assessment/welcome", "last",
                latest(journals.find(request)).map(SavedAssessment::assessedOn).orElse(null));
    }

    @PostMapping
    ModelAndView start(HttpServletRequest request) {
        Optional<VisitorJournal> journal = journals.find(request);
        Answers aboutYou = latest(journal)
                .map(saved -> Questions.PART_TWO.walk(saved.answers()).relevant())
                .orElse(Answers.noneYet());
        return Redirects.toPage(drafts.start(aboutYou, journals.zone(journal, request)), Questions.AGE.id());
    }

    private Optional<SavedAssessment> latest(Optional<VisitorJournal> journal) {
        return journal.flatMap(found -> archive.latest(found.id()));
    }
}
