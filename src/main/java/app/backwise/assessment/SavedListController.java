package app.backwise.assessment;

import app.backwise.journal.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists the results saved in the visitor's journal, with what moved from one to the next. */
@Controller
class SavedListController {

    /** So many fit into a page that is still quick on a slow connection: one a week for about a year. */
    private static final int SHOWN = 50;

    private final AssessmentArchive archive;
    private final Differences differences;

    SavedListController(AssessmentArchive archive, Differences differences) {
        this.archive = archive;
        this.differences = differences;
    }

    @GetMapping("/assessment/saved")
    ModelAndView list(Visitor visitor) {
        List<SavedAssessment> saved = visitor.read(archive::newestFirst);
        ModelAndView page = new ModelAndView("assessment/saved");
        page.addObject("results",
                IntStream.range(0, Math.min(saved.size(), SHOWN)).mapToObj(at -> line(saved, at)).toList());
        page.addObject("more", saved.size() > SHOWN);
        return page;
    }

    private SavedLine line(List<SavedAssessment> newestFirst, int at) {
        SavedAssessment saved = newestFirst.get(at);
        Optional<Difference> difference = newestFirst.stream().skip(at + 1L).findFirst()
                .flatMap(before -> differences.between(before, saved));
        return new SavedLine(saved.key(), saved.assessedOn(), differences.outcome(saved).orElse(null),
                difference.orElse(null));
    }
}
