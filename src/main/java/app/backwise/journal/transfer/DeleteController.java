package app.backwise.journal.transfer;

import app.backwise.journal.Audit;
import app.backwise.journal.Departure;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.part.Contents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deletes everything of a visitor and gives a receipt. */
@Controller
@RequestMapping("/journal/data/delete")
class DeleteController {

    private final WholeJournals journals;
    private final WaitingFile waiting;
    private final Departure departure;
    private final Audit audit;

    DeleteController(WholeJournals journals, WaitingFile waiting, Departure departure, Audit audit) {
        this.journals = journals;
        this.waiting = waiting;
        this.departure = departure;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView ask(Visitor visitor) {
        return ask(visitor, Map.of());
    }

    @PostMapping
    ModelAndView delete(@RequestParam(required = false) String confirm, Visitor visitor, HttpServletRequest request,
            HttpServletResponse response) {
        if (!"yes".equals(confirm)) {
            return ask(visitor, Map.of("confirm", "transfer.delete.confirm.empty"));
        }
        Optional<VisitorJournal> journal = visitor.journal();
        String account = visitor.account().orElse(null);
        Contents deleted = journals.delete(journal.map(VisitorJournal::id), account);
        audit.tell(visitor, "delete", deleted.inNumbers());
        waiting.forget();
        departure.leave(request, response);
        ModelAndView page = new ModelAndView("journal/deleted");
        page.addObject("contents", deleted);
        page.addObject("account", account);
        page.addObject("at", visitor.now().atZone(visitor.zone()));
        return page;
    }

    private ModelAndView ask(Visitor visitor, Map<String, String> problems) {
        ModelAndView page = new ModelAndView("journal/delete");
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("contents", journals.count(visitor.journal().map(VisitorJournal::id)));
        page.addObject("account", visitor.account().orElse(null));
        page.addObject("problems", problems);
        return page;
    }
}
