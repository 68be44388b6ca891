package app.backwise.journal.today;

import app.backwise.core.journal.Entry;
import app.backwise.form.NoSuchPageException;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.log.ChangeKind;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import app.backwise.journal.log.UndoLog;
import app.backwise.journal.saved.Announcer;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deletes entries of the visitor's journal, and takes that and other changes back. Anybody else's do not exist. */
@Controller
@RequestMapping("/journal")
class TakeBackController {

    private static final String JOURNAL = "redirect:/journal";

    private final PainHistory history;
    private final PainLog log;
    private final UndoLog undos;
    private final Announcer announcer;

    TakeBackController(PainHistory history, PainLog log, UndoLog undos, Announcer announcer) {
        this.history = history;
        this.log = log;
        this.undos = undos;
        this.announcer = announcer;
    }

    @PostMapping("/entries/{key}/delete")
    String delete(@PathVariable UUID key, Visitor visitor, RedirectAttributes redirect) {
        VisitorJournal journal = visitor.journal().orElseThrow(NoSuchPageException::new);
        Entry entry = history.find(journal.id(), key).orElseThrow(NoSuchPageException::new);
        if (!log.remove(journal.id(), key)) {
            throw new NoSuchPageException();
        }
        announcer.deleted(journal, entry).sayAfter(redirect);
        return JOURNAL;
    }

    @PostMapping("/undo/{id}")
    String undo(@PathVariable UUID id, Visitor visitor, RedirectAttributes redirect) {
        VisitorJournal journal = visitor.journal().orElseThrow(NoSuchPageException::new);
        UndoLog.Change back = undos.undo(journal.id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        announcer.back(journal, back).sayAfter(redirect);
        return back.kind() == ChangeKind.CHECK_EDITED ? "redirect:/journal/weekly-check" : JOURNAL;
    }
}
