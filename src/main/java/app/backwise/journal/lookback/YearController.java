package app.backwise.journal.lookback;

import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.form.NoSuchPageException;
import app.backwise.journal.Visitor;
import app.backwise.journal.log.PainHistory;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows all days of a year of the journal. */
@Controller
class YearController {

    private final PainHistory history;

    YearController(PainHistory history) {
        this.history = history;
    }

    @GetMapping("/journal/years/{year}")
    ModelAndView year(@PathVariable String year, Visitor visitor) {
        Year wanted = parse(year);
        LocalDate first = wanted.atDay(1);
        if (!PastDays.include(first, visitor)) {
            throw new NoSuchPageException();
        }
        List<DailySummary> summaries =
                visitor.read(id -> history.summaries(id, first, wanted.atMonth(Month.DECEMBER).atEndOfMonth()));
        return new ModelAndView("journal/lookback/year", "page", YearPage.of(wanted, summaries, visitor.today()));
    }

    private static Year parse(String year) {
        return PastDays.date(year + "-01-01").map(Year::from).orElseThrow(NoSuchPageException::new);
    }
}
