package app.backwise.journal.transfer;

import app.backwise.journal.Audit;
import app.backwise.journal.Departure;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.part.Contents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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

    private final VisitorJournals visitors;
    private final WholeJournals journals;
    private final WaitingFile waiting;
    private final Departure departure;
    private final Audit audit;
    private final Clock clock;

    DeleteController(VisitorJournals visitors, WholeJournals journals, WaitingFile waiting, Departure departure,
            Audit audit,
            Clock clock) {
        this.visitors = visitors;
        this.journals = journals;
        this.waiting = waiting;
        this.departure = departure;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request) {
        return ask(request, Map.of());
    }

    @PostMapping
    ModelAndView delete(@RequestParam(required = false) String confirm, HttpServletRequest request,
            HttpServletResponse response) {
        if (!"yes".equals(confirm)) {
            return ask(request, Map.of("confirm", "transfer.delete.confirm.empty"));
        }
        Optional<VisitorJournal> journal = visitors.find(request);
        String account = account(request);
        Contents deleted = journals.delete(journal.map(VisitorJournal::id), account);
        audit.tell(request, "delete", deleted.inNumbers());
        waiting.forget();
        departure.leave(request, response);
        ModelAndView page = new ModelAndView("journal/deleted");
        page.addObject("contents", deleted);
        page.addObject("account", account);
        page.addObject("at", clock.instant().atZone(journal.map(VisitorJournal::zone).orElse(clock.getZone())));
        return page;
    }

    private ModelAndView ask(HttpServletRequest request, Map<String, String> problems) {
        ModelAndView page = new ModelAndView("journal/delete");
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("contents", journals.count(visitors.find(request).map(VisitorJournal::id)));
        page.addObject("account", account(request));
        page.addObject("problems", problems);
        return page;
    }

    private static String account(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? null : request.getUserPrincipal().getName();
    }
}
