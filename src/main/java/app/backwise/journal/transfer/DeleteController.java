package app.backwise.journal.transfer;

import app.backwise.journal.Audit;
import app.backwise.journal.Contents;
import app.backwise.journal.Departure;
import app.backwise.journal.Snapshots;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
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
    private final Snapshots snapshots;
    private final WaitingFile waiting;
    private final Departure departure;
    private final Audit audit;
    private final Clock clock;

    DeleteController(VisitorJournals visitors, Snapshots snapshots, WaitingFile waiting, Departure departure,
            Audit audit,
            Clock clock) {
        this.visitors = visitors;
        this.snapshots = snapshots;
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
        Contents deleted = snapshots.delete(journal.map(VisitorJournal::id), account);
        audit.tell(request, "delete", Map.of("entries", deleted.entries(), "days", deleted.days(),
                "checks", deleted.checks(), "assessments", deleted.assessments(), "experiments", deleted.experiments(),
                "plan", deleted.plan(), "undos", deleted.undos()));
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
        page.addObject("contents",
                visitors.find(request).map(journal -> snapshots.count(journal.id())).orElse(Contents.NONE));
        page.addObject("account", account(request));
        page.addObject("problems", problems);
        return page;
    }

    private static String account(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? null : request.getUserPrincipal().getName();
    }
}
