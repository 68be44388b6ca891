package app.backwise.journal.lookback;

import app.backwise.core.journal.MonthSheet;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.display.Display;
import app.backwise.form.NoSuchPageException;
import app.backwise.journal.Visitor;
import app.backwise.journal.log.PainHistory;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a month of the journal. */
@Controller
@RequestMapping("/journal/calendar")
class CalendarController {

    private final PainHistory history;

    CalendarController(PainHistory history) {
        this.history = history;
    }

    @GetMapping
    ModelAndView thisMonth(Visitor visitor, Locale locale, HttpServletRequest request) {
        return page(visitor, YearMonth.from(visitor.today()), locale, request);
    }

    @GetMapping("/{month}")
    ModelAndView month(@PathVariable String month, Visitor visitor, Locale locale, HttpServletRequest request) {
        YearMonth wanted = parse(month);
        if (!PastDays.include(wanted.atDay(1), visitor)) {
            throw new NoSuchPageException();
        }
        return page(visitor, wanted, locale, request);
    }

    private ModelAndView page(Visitor visitor, YearMonth month, Locale locale, HttpServletRequest request) {
        MonthSheet sheet = MonthSheet.of(month, Display.of(request).week().day(locale));
        List<DailySummary> summaries = visitor.read(id -> history.summaries(id, month.atDay(1), month.atEndOfMonth()));
        return new ModelAndView("journal/lookback/calendar", "page",
                CalendarPage.of(sheet, summaries, visitor.today(), locale));
    }

    private static YearMonth parse(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new NoSuchPageException();
        }
    }
}
