package app.backwise.journal.lookback;

import app.backwise.journal.DayLog;
import app.backwise.journal.EntryLine;
import app.backwise.journal.PainLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows a day of the journal. */
@Controller
class PastDayController {

    private final Visits visits;
    private final PainLog log;
    private final DayLog days;

    PastDayController(Visits visits, PainLog log, DayLog days) {
        this.visits = visits;
        this.log = log;
        this.days = days;
    }

    @GetMapping("/journal/days/{date}")
    ModelAndView day(@PathVariable String date, HttpServletRequest request) {
        Visit visit = visits.of(request);
        LocalDate on = Visits.date(date).filter(visit::canLookAt).orElseThrow(Visits::notFound);
        List<EntryLine> lines = visit.read(id -> log.between(id, on, on)).stream().map(EntryLine::of).toList();
        ModelAndView page = new ModelAndView("journal/lookback/day", "on", on);
        page.addObject("lines", lines);
        page.addObject("day", visit.journal().flatMap(journal -> days.find(journal.id(), on)).orElse(null));
        page.addObject("before", visit.canLookAt(on.minusDays(1)) ? on.minusDays(1) : null);
        page.addObject("after", visit.canLookAt(on.plusDays(1)) ? on.plusDays(1) : null);
        return page;
    }
}
