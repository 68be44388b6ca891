package app.backwise.journal;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.When;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Logs the pain now and shows the latest entries, without signing in. */
@Controller
@RequestMapping("/journal")
class JournalController {

    private static final int SHOWN = 50;

    private final VisitorJournals visitors;
    private final PainLog log;
    private final Clock clock;

    JournalController(VisitorJournals visitors, PainLog log, Clock clock) {
        this.visitors = visitors;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView journal(HttpServletRequest request) {
        return page(request, EntryForm.empty(), Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView log(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
            HttpServletResponse response) {
        EntryForm form = EntryForm.of(sent);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(request, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        VisitorJournal journal = visitors.findOrOpen(request, response);
        Entry now = Entry.of(UUID.randomUUID(), When.now(clock.instant(), journal.zone()), form.painLevel().value());
        log.add(journal.id(), new Entry(now.key(), now.when(), now.pain(), null, null, java.util.Set.of(), null, null, List.of(),
                form.note(), null));
        return new ModelAndView("redirect:/journal");
    }

    private ModelAndView page(HttpServletRequest request, EntryForm form, Map<String, String> problems, HttpStatus status) {
        Optional<UUID> journal = visitors.find(request).map(VisitorJournal::id);
        List<EntryLine> lines = journal.map(id -> log.latest(id, SHOWN)).orElse(List.of()).stream()
                .map(EntryLine::of)
                .toList();
        ModelAndView page = new ModelAndView("journal/journal", status);
        page.addObject("form", form);
        page.addObject("scale", EntryForm.PAIN);
        page.addObject("problems", problems);
        page.addObject("lines", lines);
        page.addObject("count", journal.map(log::count).orElse(0L));
        return page;
    }
}
