package app.backwise.journal.today;

import app.backwise.core.journal.Entry;
import app.backwise.core.prompt.Prompt;
import app.backwise.form.Submitted;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.NextPage;
import app.backwise.journal.PainLog;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Today: logs an entry and shows the latest, without signing in. */
@Controller
@RequestMapping("/journal")
class TodayController {

    private final VisitorJournals visitors;
    private final JournalWriter writer;
    private final PainLog log;
    private final TodayPage page;
    private final NextPage next;
    private final Clock clock;

    TodayController(VisitorJournals visitors, JournalWriter writer, PainLog log, TodayPage page, NextPage next,
            Clock clock) {
        this.visitors = visitors;
        this.writer = writer;
        this.log = log;
        this.page = page;
        this.next = next;
        this.clock = clock;
    }

    /** A day may be given for which the entry is to be. */
    @GetMapping
    ModelAndView today(@RequestParam(required = false) String on, HttpServletRequest request) {
        return page.show(visitors.find(request), Submitted.nothing().with("date", dateOrNull(on)), Map.of(),
                HttpStatus.OK);
    }

    @PostMapping
    ModelAndView log(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
            HttpServletResponse response) {
        Submitted submitted = new Submitted(sent);
        EntryForm form = new EntryForm(submitted);
        Optional<VisitorJournal> journal = visitors.find(request);
        ZoneId zone = visitors.zone(journal, request);
        Optional<Entry> entry = form.read(clock.instant(), zone);
        if (entry.isEmpty()) {
            return page.show(journal, submitted, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Prompt.Kind> asked = next.asked(journal);
        writer.write(request, response, found -> log.add(found.id(), entry.get()));
        return new ModelAndView(next.afterEntry(journal, entry.get().legs(), asked));
    }

    private static LocalDate dateOrNull(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
