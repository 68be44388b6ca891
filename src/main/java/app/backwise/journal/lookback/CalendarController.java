package app.backwise.journal.lookback;

import app.backwise.core.journal.MonthSheet;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.journal.PainLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
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

    private final Visits visits;
    private final PainLog log;

    CalendarController(Visits visits, PainLog log) {
        this.visits = visits;
        this.log = log;
    }

    @GetMapping
    ModelAndView thisMonth(HttpServletRequest request, Locale locale) {
        Visit visit = visits.of(request);
        return page(visit, YearMonth.from(visit.today()), locale);
    }

    @GetMapping("/{month}")
    ModelAndView month(@PathVariable String month, HttpServletRequest request, Locale locale) {
        Visit visit = visits.of(request);
        YearMonth wanted = parse(month);
        if (!visit.canLookAt(wanted.atDay(1))) {
            throw Visits.notFound();
        }
        return page(visit, wanted, locale);
    }

    private ModelAndView page(Visit visit, YearMonth month, Locale locale) {
        MonthSheet sheet = MonthSheet.of(month, WeekFields.of(locale).getFirstDayOfWeek());
        List<DailySummary> summaries = visit.read(id -> log.summaries(id, month.atDay(1), month.atEndOfMonth()));
        return new ModelAndView("journal/lookback/calendar", "page",
                CalendarPage.of(sheet, summaries, visit.today(), locale));
    }

    private static YearMonth parse(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Visits.notFound();
        }
    }
}
