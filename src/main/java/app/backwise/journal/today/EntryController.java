package app.backwise.journal.today;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.prompt.Prompt;
import app.backwise.form.FilledForm;
import app.backwise.form.NoSuchPageException;
import app.backwise.form.Submitted;
import app.backwise.guard.WaitException;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.NextPage;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import app.backwise.journal.saved.Announcer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes entries of the visitor's journal. Anybody else's do not exist. */
@Controller
@RequestMapping("/journal")
class EntryController {

    private final PainHistory history;
    private final PainLog log;
    private final TodayPage today;
    private final NextPage next;
    private final JournalWriter writer;
    private final Announcer announcer;

    EntryController(PainHistory history, PainLog log, TodayPage today, NextPage next, JournalWriter writer,
            Announcer announcer) {
        this.history = history;
        this.log = log;
        this.today = today;
        this.next = next;
        this.writer = writer;
        this.announcer = announcer;
    }

    @GetMapping("/entries/{key}")
    ModelAndView edit(@PathVariable UUID key, Visitor visitor) {
        Entry entry = history.find(journal(visitor), key).orElseThrow(NoSuchPageException::new);
        return page(journal(visitor), entry, FilledForm.of(EntryForm.of(entry)));
    }

    @PostMapping("/entries/{key}")
    ModelAndView change(@PathVariable UUID key, Submitted sent, Visitor visitor, HttpServletResponse response,
            RedirectAttributes redirect) {
        UUID journal = journal(visitor);
        Optional<Entry> before = history.find(journal, key);
        if (before.isEmpty()) {
            return offerAsNew(visitor, sent);
        }
        EntryForm form = new EntryForm(sent);
        Optional<Entry> changed = form.readChange(before.get(), visitor.now());
        if (changed.isEmpty()) {
            return page(journal, before.get(), form.filled());
        }
        try {
            writer.count(journal);
        } catch (WaitException e) {
            return e.on(page(journal, before.get(), sent.refused("pain", e.words())), response);
        }
        LegSymptoms legs = changed.get().legs() == before.get().legs() ? null : changed.get().legs();
        Optional<Prompt.Trigger> asked = next.asked(visitor);
        if (!log.change(journal, changed.get())) {
            return offerAsNew(visitor, sent);
        }
        visitor.journal().ifPresent(own -> announcer.changed(own, before.get(), changed.get()).sayAfter(redirect));
        return new ModelAndView(next.afterChange(visitor, legs, asked));
    }

    /** The entry was deleted in another tab: what was typed is not lost with it. */
    private ModelAndView offerAsNew(Visitor visitor, Submitted typed) {
        ModelAndView page = today.show(visitor, typed.refused("pain", "entry.gone"));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(UUID journal, Entry entry, FilledForm form) {
        ModelAndView page = form.on("journal/entry");
        page.addObject("key", entry.key());
        TodayPage.offer(page, form.typed(), history.treatmentNames(journal));
        return page;
    }

    private static UUID journal(Visitor visitor) {
        return visitor.journal().map(VisitorJournal::id).orElseThrow(NoSuchPageException::new);
    }
}
