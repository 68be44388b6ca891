package app.backwise.journal.today;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Food;
import app.backwise.form.Submitted;
import app.backwise.journal.DayLog;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/** What a day was like: sleep, sitting, stress, mood, food, activities, and how pain was the morning after. */
@Controller
@RequestMapping("/journal/days/{date}")
class DayController {

    private final VisitorJournals visitors;
    private final JournalWriter writer;
    private final DayLog log;
    private final Clock clock;

    DayController(VisitorJournals visitors, JournalWriter writer, DayLog log, Clock clock) {
        this.visitors = visitors;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /** Filled in with what was said before; or, if asked for, with what is likely the same as on the day before. */
    @GetMapping("/edit")
    ModelAndView edit(@PathVariable LocalDate date, @RequestParam(defaultValue = "false") boolean same,
            HttpServletRequest request) {
        Optional<VisitorJournal> journal = visitors.find(request);
        requireNotInFuture(date, journal);
        Optional<UUID> id = journal.map(VisitorJournal::id);
        Optional<Day> said = id.flatMap(known -> log.find(known, date));
        Optional<Day> before = same ? id.flatMap(known -> log.find(known, date.minusDays(1))) : Optional.empty();
        Submitted form = before.map(day -> DayForm.sameAs(day, said))
                .or(() -> said.map(DayForm::of))
                .orElseGet(Submitted::nothing);
        return page(date, id, form, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(@PathVariable LocalDate date, @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request, HttpServletResponse response) {
        Optional<VisitorJournal> journal = visitors.find(request);
        requireNotInFuture(date, journal);
        Submitted submitted = new Submitted(sent);
        Optional<Day> before = journal.flatMap(known -> log.find(known.id(), date));
        ZoneId zone = visitors.zone(journal, request);
        DayForm form = new DayForm(submitted);
        Optional<Day> day = form.read(date, before, clock.instant(), zone);
        if (day.isEmpty()) {
            return page(date, journal.map(VisitorJournal::id), submitted, form.problems(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (before.isPresent() || !day.get().empty()) {
            writer.write(request, response, found -> log.save(found.id(), day.get()));
        }
        return new ModelAndView("redirect:/journal/days/" + date);
    }

    @PostMapping("/morning-after")
    String answerMorningAfter(@PathVariable LocalDate date, @RequestParam String usual, HttpServletRequest request) {
        UUID journal = visitors.find(request).map(VisitorJournal::id).orElseThrow(DayController::notFound);
        if (!List.of("yes", "no").contains(usual)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!log.answerMorningAfter(journal, date, usual.equals("yes"))) {
            throw notFound();
        }
        return "redirect:/journal";
    }

    private ModelAndView page(LocalDate date, Optional<UUID> journal, Submitted form, Map<String, String> problems,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("journal/day-form", status);
        page.addObject("date", date);
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject("foods", Food.values());
        page.addObject("activities",
                ActivityRow.of(form, journal.map(log::activityNames).orElse(List.of())));
        page.addObject("hasDayBefore", journal.flatMap(id -> log.find(id, date.minusDays(1))).isPresent());
        return page;
    }

    private void requireNotInFuture(LocalDate date, Optional<VisitorJournal> journal) {
        LocalDate today = LocalDate.now(clock.withZone(journal.map(VisitorJournal::zone).orElse(clock.getZone())));
        if (date.isAfter(today) || date.getYear() < 1950) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
