package app.backwise.journal.today;

import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.core.journal.Entry;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.guard.WaitException;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.NextPage;
import app.backwise.journal.log.PainLog;
import app.backwise.journal.saved.Announcer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Today: logs an entry and shows the latest, without signing in. */
@Controller
@RequestMapping("/journal")
class TodayController {

    private final JournalWriter writer;
    private final PainLog log;
    private final TodayPage page;
    private final NextPage next;
    private final Announcer announcer;

    TodayController(JournalWriter writer, PainLog log, TodayPage page, NextPage next,
            Announcer announcer) {
        this.writer = writer;
        this.log = log;
        this.page = page;
        this.next = next;
        this.announcer = announcer;
    }

    /** A day may be given for which the entry is to be. */
    @GetMapping
    ModelAndView today(@RequestParam(required = false) String on, Visitor visitor) {
        return page.show(visitor, FilledForm.of(Submitted.nothing().with("date", dateOrNull(on))));
    }

    @PostMapping
    ModelAndView log(Submitted sent, Visitor visitor, HttpServletResponse response, RedirectAttributes redirect) {
        EntryForm form = new EntryForm(sent);
        Optional<Entry> entry = form.read(visitor.now(), visitor.zone());
        if (entry.isEmpty()) {
            return page.show(visitor, form.filled());
        }
        String after = next.afterNew(visitor, entry.get());
        try {
            VisitorJournal journal = writer.write(visitor, found -> log.add(found.id(), entry.get()));
            announcer.added(journal, entry.get()).sayAfter(redirect);
        } catch (WaitException e) {
            return e.on(page.show(visitor, sent.refused("pain", e.words())), response);
        }
        return new ModelAndView(after);
    }

    private static LocalDate dateOrNull(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
