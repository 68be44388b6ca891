package app.backwise.journal.today;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.prompt.Prompt;
import app.backwise.form.Submitted;
import app.backwise.journal.NextPage;
import app.backwise.journal.PainLog;
import app.backwise.journal.UndoLog;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Changes and deletes entries of the visitor's journal, and takes that back. Anybody else's do not exist. */
@Controller
@RequestMapping("/journal")
class EntryController {

    private final PainLog log;
    private final UndoLog undos;
    private final TodayPage today;
    private final NextPage next;

    EntryController(PainLog log, UndoLog undos, TodayPage today, NextPage next) {
        this.log = log;
        this.undos = undos;
        this.today = today;
        this.next = next;
    }

    @GetMapping("/entries/{key}")
    ModelAndView edit(@PathVariable UUID key, Visitor visitor) {
        Entry entry = log.find(journal(visitor), key).orElseThrow(EntryController::notFound);
        return page(journal(visitor), entry, EntryForm.of(entry), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/entries/{key}")
    ModelAndView change(@PathVariable UUID key, @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor) {
        UUID journal = journal(visitor);
        Submitted submitted = new Submitted(sent);
        Optional<Entry> before = log.find(journal, key);
        if (before.isEmpty()) {
            return offerAsNew(visitor, submitted);
        }
        EntryForm form = new EntryForm(submitted);
        Optional<Entry> changed = form.readChange(before.get(), visitor.now());
        if (changed.isEmpty()) {
            return page(journal, before.get(), submitted, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        LegSymptoms legs = changed.get().legs() == before.get().legs() ? null : changed.get().legs();
        Optional<Prompt.Trigger> asked = next.asked(visitor);
        return log.change(journal, changed.get()) ? new ModelAndView(next.afterEntry(visitor, legs, asked))
                : offerAsNew(visitor, submitted);
    }

    /** The entry was deleted in another tab: what was typed is not lost with it. */
    private ModelAndView offerAsNew(Visitor visitor, Submitted typed) {
        return today.show(visitor, typed, Map.of("pain", "entry.gone"), HttpStatus.CONFLICT);
    }

    @PostMapping("/entries/{key}/delete")
    String delete(@PathVariable UUID key, Visitor visitor) {
        if (!log.remove(journal(visitor), key)) {
            throw notFound();
        }
        return "redirect:/journal";
    }

    @PostMapping("/undo/{id}")
    String undo(@PathVariable UUID id, Visitor visitor) {
        if (!undos.undo(journal(visitor), id)) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return "redirect:/journal";
    }

    private ModelAndView page(UUID journal, Entry entry, Submitted form, Map<String, String> problems,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("journal/entry", status);
        page.addObject("key", entry.key());
        TodayPage.addForm(page, form, problems, log.treatmentNames(journal));
        return page;
    }

    private static UUID journal(Visitor visitor) {
        return visitor.journal().map(VisitorJournal::id).orElseThrow(EntryController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
