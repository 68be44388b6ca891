package app.backwise.plan.feed;

import app.backwise.journal.Audit;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The private calendar address on one page: make, make anew, stop, and a time each day. */
@Controller
@RequestMapping("/plan/calendar")
class FeedController {

    private static final String PAGE = "redirect:/plan/calendar";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final VisitorJournals visitors;
    private final JournalWriter writer;
    private final Reminders reminders;
    private final FeedAddress address;
    private final FreshKeys keys;
    private final Audit audit;

    FeedController(VisitorJournals visitors, JournalWriter writer, Reminders reminders, FeedAddress address,
            FreshKeys keys, Audit audit) {
        this.visitors = visitors;
        this.writer = writer;
        this.reminders = reminders;
        this.address = address;
        this.keys = keys;
        this.audit = audit;
    }

    /** Shows a new address once and never again. */
    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        Optional<VisitorJournal> journal = visitors.find(request);
        Optional<Feed> feed = feed(journal);
        Optional<String> fresh = journal.flatMap(found -> keys.take(found.id()))
                .filter(key -> feed.isPresent() && feed.equals(reminders.openedBy(key.value())))
                .map(key -> address.of(key, request));
        return page(journal, feed, feed.map(Feed::dailyAt).map(LocalTime::toString).orElse(""), Map.of())
                .addObject("address", fresh.orElse(null))
                .addObject("forApp", fresh.map(FeedAddress::forApp).orElse(null));
    }

    @PostMapping
    String make(HttpServletRequest request, HttpServletResponse response) {
        writer.write(request, response, journal -> {
            boolean first = reminders.of(journal.id()).isEmpty();
            if (reminders.make(journal.id(), keys.unseen(journal.id()))) {
                audit.tell(request, first ? "feed-made" : "feed-renewed", Map.of());
            }
        });
        return PAGE;
    }

    @PostMapping("/daily")
    ModelAndView remindDaily(@RequestParam(name = "daily-at", defaultValue = "") String typed,
            HttpServletRequest request) {
        Optional<VisitorJournal> journal = visitors.find(request);
        LocalTime time;
        try {
            time = typed.isBlank() ? null : LocalTime.parse(typed.strip(), TIME);
        } catch (DateTimeException e) {
            return page(journal, feed(journal), typed, Map.of("daily-at", "feed.daily.wrong"));
        }
        journal.ifPresent(found -> reminders.remindAt(found.id(), time));
        return new ModelAndView(PAGE);
    }

    @PostMapping("/stop")
    String stop(HttpServletRequest request) {
        visitors.find(request).filter(journal -> reminders.stop(journal.id()))
                .ifPresent(journal -> audit.tell(request, "feed-stopped", Map.of()));
        return PAGE;
    }

    private Optional<Feed> feed(Optional<VisitorJournal> journal) {
        return journal.flatMap(found -> reminders.of(found.id()));
    }

    private static ModelAndView page(Optional<VisitorJournal> journal, Optional<Feed> feed, String dailyAt,
            Map<String, String> problems) {
        ModelAndView page = new ModelAndView("plan/calendar",
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("journal", journal.orElse(null));
        page.addObject("feed", feed.orElse(null));
        page.addObject("dailyAt", dailyAt);
        page.addObject("problems", problems);
        return page;
    }
}
