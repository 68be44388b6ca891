package app.backwise.journal.lookback;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Period;
import app.backwise.core.journal.statistics.DailyRating;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.core.journal.statistics.PeriodFigures;
import app.backwise.journal.DayLog;
import app.backwise.journal.PainLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows two periods of the journal side by side. A day belongs to one of them at most. */
@Controller
@RequestMapping("/journal/compare")
class CompareController {

    private static final int USUAL_DAYS = 28;

    private final Visits visits;
    private final PainLog log;
    private final DayLog days;

    CompareController(Visits visits, PainLog log, DayLog days) {
        this.visits = visits;
        this.log = log;
        this.days = days;
    }

    @GetMapping
    ModelAndView choose(HttpServletRequest request) {
        return page(visits.of(request), CompareForm.empty(), Map.of(), null, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView send(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Visit visit = visits.of(request);
        CompareForm form = CompareForm.of(sent);
        Map<String, String> problems = form.problems(visit::canLookAt);
        return problems.isEmpty() ? new ModelAndView("redirect:" + address(form.first(), form.second()))
                : page(visit, form, problems, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{first}/{second}")
    ModelAndView compare(@PathVariable String first, @PathVariable String second, HttpServletRequest request) {
        Visit visit = visits.of(request);
        Period one = parse(visit, first);
        Period other = parse(visit, second);
        if (one.overlaps(other)) {
            throw Visits.notFound();
        }
        Period earlier = one.from().isBefore(other.from()) ? one : other;
        Period later = earlier == one ? other : one;
        return page(visit, CompareForm.of(earlier, later), Map.of(),
                new ComparedPeriods(figures(visit, earlier), figures(visit, later)), HttpStatus.OK);
    }

    private PeriodFigures figures(Visit visit, Period period) {
        return PeriodFigures.of(period,
                visit.<DailySummary>read(id -> log.summaries(id, period.from(), period.to())),
                visit.<DailyRating>read(id -> log.interference(id, period.from(), period.to())),
                visit.<Day>read(id -> days.between(id, period.from(), period.to())));
    }

    private static Period parse(Visit visit, String text) {
        String[] dates = text.split("\\.\\.", 2);
        LocalDate from = Visits.date(dates[0]).filter(visit::canLookAt).orElseThrow(Visits::notFound);
        LocalDate to = Visits.date(dates[dates.length - 1]).filter(visit::canLookAt).orElseThrow(Visits::notFound);
        if (dates.length != 2 || !Period.isValid(from, to)) {
            throw Visits.notFound();
        }
        return new Period(from, to);
    }

    private static String address(Period first, Period second) {
        return "/journal/compare/%s..%s/%s..%s".formatted(first.from(), first.to(), second.from(), second.to());
    }

    private static ModelAndView page(Visit visit, CompareForm form, Map<String, String> problems,
            ComparedPeriods compared,
            HttpStatus status) {
        Period weeks = Period.endingOn(visit.today(), USUAL_DAYS);
        Period month = new Period(visit.today().withDayOfMonth(1), visit.today());
        Period monthBefore = Period.endingOn(month.from().minusDays(1), month.from().minusDays(1).lengthOfMonth());
        ModelAndView page = new ModelAndView("journal/lookback/compare", status);
        page.addObject("fields", CompareForm.FIELDS);
        page.addObject("dates", form.dates());
        page.addObject("today", visit.today());
        page.addObject("problems", problems);
        page.addObject("compared", compared);
        page.addObject("weeks", address(weeks.before(), weeks));
        page.addObject("months", address(monthBefore, month));
        return page;
    }
}
