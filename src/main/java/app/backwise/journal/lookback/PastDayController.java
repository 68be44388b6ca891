package app.backwise.journal.lookback;

import app.backwise.journal.Visitor;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.today.EntryLine;
import app.backwise.journal.log.PainHistory;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a day of the journal. */
@Controller
class PastDayController {

    private final PainHistory history;
    private final DayLog days;

    PastDayController(PainHistory history, DayLog days) {
        this.history = history;
        this.days = days;
    }

    @GetMapping("/journal/days/{date}")
    ModelAndView day(@PathVariable String date, Visitor visitor) {
        LocalDate on = PastDays.named(date, visitor);
        List<EntryLine> lines = visitor.read(id -> history.between(id, on, on)).stream()
                .map(entry -> new EntryLine(entry, visitor.zone())).toList();
        ModelAndView page = new ModelAndView("journal/lookback/day", "on", on);
        page.addObject("lines", lines);
        page.addObject("day", visitor.journal().flatMap(journal -> days.find(journal.id(), on)).orElse(null));
        page.addObject("before", PastDays.include(on.minusDays(1), visitor) ? on.minusDays(1) : null);
        page.addObject("after", PastDays.include(on.plusDays(1), visitor) ? on.plusDays(1) : null);
        return page;
    }
}
