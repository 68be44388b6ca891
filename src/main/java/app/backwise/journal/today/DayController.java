package app.backwise.journal.today;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Food;
import app.backwise.form.FilledForm;
import app.backwise.form.NoSuchPageException;
import app.backwise.form.Submitted;
import app.backwise.guard.WaitException;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.saved.Announcer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a day was like: sleep, sitting, stress, mood, food, activities, and how pain was the morning after. */
@Controller
@RequestMapping("/journal/days/{date}")
class DayController {

    private final JournalWriter writer;
    private final DayLog log;
    private final Announcer announcer;

    DayController(JournalWriter writer, DayLog log, Announcer announcer) {
        this.writer = writer;
        this.log = log;
        this.announcer = announcer;
    }

    /** Filled in with what was said before; or, if asked for, with what is likely the same as on the day before. */
    @GetMapping("/edit")
    ModelAndView edit(@PathVariable LocalDate date, @RequestParam(defaultValue = "false") boolean same,
            Visitor visitor) {
        requireNotInFuture(date, visitor);
        Optional<Day> said = find(visitor, date);
        Optional<Day> before = same ? find(visitor, date.minusDays(1)) : Optional.empty();
        Submitted form = before.map(day -> DayForm.sameAs(day, said))
                .or(() -> said.map(DayForm::of))
                .orElseGet(Submitted::nothing);
        return page(date, visitor, FilledForm.of(form));
    }

    @PostMapping
    ModelAndView save(@PathVariable LocalDate date, Submitted sent, Visitor visitor, HttpServletResponse response,
            RedirectAttributes redirect) {
        requireNotInFuture(date, visitor);
        Optional<Day> before = find(visitor, date);
        DayForm form = new DayForm(sent);
        Optional<Day> day = form.read(date, before, visitor.now(), visitor.zone());
        if (day.isEmpty()) {
            return page(date, visitor, form.filled());
        }
        if (before.isPresent() || !day.get().empty()) {
            try {
                VisitorJournal journal = writer.write(visitor, found -> log.save(found.id(), day.get()));
                announcer.day(journal, before, day.get()).sayAfter(redirect);
            } catch (WaitException e) {
                return e.on(page(date, visitor, sent.refused("sleep-hours", e.words())), response);
            }
        }
        return new ModelAndView("redirect:/journal/days/" + date);
    }

    @PostMapping("/morning-after")
    String answerMorningAfter(@PathVariable LocalDate date, @RequestParam String usual, Visitor visitor,
            RedirectAttributes redirect) {
        VisitorJournal journal = visitor.journal().orElseThrow(NoSuchPageException::new);
        if (!List.of("yes", "no").contains(usual)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!log.answerMorningAfter(journal.id(), date, usual.equals("yes"))) {
            throw new NoSuchPageException();
        }
        announcer.morning(journal, date).sayAfter(redirect);
        return "redirect:/journal";
    }

    private ModelAndView page(LocalDate date, Visitor visitor, FilledForm form) {
        ModelAndView page = form.on("journal/day-form");
        page.addObject("date", date);
        page.addObject("open", DayPart.open(form));
        page.addObject("foods", Food.values());
        page.addObject("activities",
                ActivityRow.of(form.typed(), visitor.read(log::latestActivities)));
        page.addObject("hasDayBefore", find(visitor, date.minusDays(1)).isPresent());
        return page;
    }

    private Optional<Day> find(Visitor visitor, LocalDate date) {
        return visitor.journal().flatMap(journal -> log.find(journal.id(), date));
    }

    private static void requireNotInFuture(LocalDate date, Visitor visitor) {
        if (date.isAfter(visitor.today()) || date.getYear() < 1950) {
            throw new NoSuchPageException();
        }
    }
}
