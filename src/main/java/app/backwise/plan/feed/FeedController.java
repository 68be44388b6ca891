package app.backwise.plan.feed;

import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Reading;
import app.backwise.form.Submitted;
import app.backwise.journal.Audit;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.saved.Saved;
import app.backwise.journal.saved.Saved.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The private calendar address on one page: make, make anew, stop, and a time each day. */
@Controller
@RequestMapping("/plan/calendar")
class FeedController {

    private static final String PAGE = "redirect:/plan/calendar";

    private final JournalWriter writer;
    private final Reminders reminders;
    private final FeedAddress address;
    private final FreshKeys keys;
    private final Audit audit;

    FeedController(JournalWriter writer, Reminders reminders, FeedAddress address, FreshKeys keys, Audit audit) {
        this.writer = writer;
        this.reminders = reminders;
        this.address = address;
        this.keys = keys;
        this.audit = audit;
    }

    /** Shows a new address once and never again. */
    @GetMapping
    ModelAndView show(Visitor visitor, HttpServletRequest request) {
        Optional<VisitorJournal> journal = visitor.journal();
        Optional<Feed> feed = feed(journal);
        Optional<String> fresh = journal.flatMap(found -> keys.take(found.id()))
                .filter(key -> feed.isPresent() && feed.equals(reminders.openedBy(key.value())))
                .map(key -> address.of(key, request));
        Submitted form = Submitted.nothing().with("daily-at", feed.map(Feed::dailyAt).orElse(null));
        return page(journal, feed, FilledForm.of(form))
                .addObject("address", fresh.orElse(null))
                .addObject("forApp", fresh.map(FeedAddress::forApp).orElse(null));
    }

    @PostMapping
    String make(Visitor visitor, RedirectAttributes redirect) {
        writer.write(visitor, journal -> {
            boolean first = reminders.of(journal.id()).isEmpty();
            if (reminders.make(journal.id(), keys.unseen(journal.id()))) {
                audit.tell(visitor, first ? "feed-made" : "feed-renewed", Map.of());
            }
        });
        Saved.of(Kind.FEED).sayAfter(redirect);
        return PAGE;
    }

    @PostMapping("/daily")
    ModelAndView remindDaily(Submitted sent, Visitor visitor, RedirectAttributes redirect) {
        Optional<VisitorJournal> journal = visitor.journal();
        Fields fields = new Fields(sent);
        LocalTime time = fields.read("daily-at", Reading.time(), "feed.daily.wrong");
        if (fields.refused()) {
            return page(journal, feed(journal), fields.filled());
        }
        journal.filter(found -> reminders.of(found.id()).isPresent()).ifPresent(found -> {
            reminders.remindAt(found.id(), time);
            Saved.of(time == null ? Kind.DAILY_OFF : Kind.DAILY, time).sayAfter(redirect);
        });
        return new ModelAndView(PAGE);
    }

    @PostMapping("/stop")
    String stop(Visitor visitor, RedirectAttributes redirect) {
        visitor.journal().ifPresent(journal -> {
            if (reminders.stop(journal.id())) {
                audit.tell(visitor, "feed-stopped", Map.of());
            }
            Saved.of(Kind.FEED_STOPPED).sayAfter(redirect);
        });
        return PAGE;
    }

    private Optional<Feed> feed(Optional<VisitorJournal> journal) {
        return journal.flatMap(found -> reminders.of(found.id()));
    }

    private static ModelAndView page(Optional<VisitorJournal> journal, Optional<Feed> feed, FilledForm form) {
        ModelAndView page = form.on("plan/calendar");
        page.addObject("journal", journal.orElse(null));
        page.addObject("feed", feed.orElse(null));
        return page;
    }
}
