package app.backwise.journal.lookback;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Period;
import app.backwise.core.journal.statistics.DailyRating;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.core.journal.statistics.PainComparison;
import app.backwise.core.journal.statistics.PeriodFigures;
import app.backwise.form.FilledForm;
import app.backwise.form.NoSuchPageException;
import app.backwise.form.Submitted;
import app.backwise.journal.Visitor;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows two periods of the journal side by side. A day belongs to one of them at most. */
@Controller
@RequestMapping("/journal/compare")
class CompareController {

    private static final int USUAL_DAYS = 28;

    private final PainHistory history;
    private final DayLog days;

    CompareController(PainHistory history, DayLog days) {
        this.history = history;
        this.days = days;
    }

    @GetMapping
    ModelAndView choose(Visitor visitor) {
        return page(visitor, FilledForm.blank(), null);
    }

    @PostMapping
    ModelAndView send(Submitted sent, Visitor visitor) {
        CompareForm form = new CompareForm(sent);
        List<Period> periods = form.read(day -> PastDays.include(day, visitor));
        return periods.isEmpty() ? page(visitor, form.filled(), null)
                : new ModelAndView("redirect:" + address(periods.get(0), periods.get(1)));
    }

    @GetMapping("/{first}/{second}")
    ModelAndView compare(@PathVariable String first, @PathVariable String second, Visitor visitor) {
        Period one = parse(visitor, first);
        Period other = parse(visitor, second);
        if (one.overlaps(other)) {
            throw new NoSuchPageException();
        }
        Period earlier = one.from().isBefore(other.from()) ? one : other;
        Period later = earlier == one ? other : one;
        List<DailySummary> before = visitor.read(id -> history.summaries(id, earlier.from(), earlier.to()));
        List<DailySummary> after = visitor.read(id -> history.summaries(id, later.from(), later.to()));
        return page(visitor, FilledForm.of(CompareForm.of(earlier, later)),
                new ComparedPeriods(figures(visitor, earlier, before), figures(visitor, later, after),
                        PainComparison.of(earlier, later, Stream.concat(before.stream(), after.stream()).toList())));
    }

    private PeriodFigures figures(Visitor visitor, Period period, List<DailySummary> summaries) {
        return PeriodFigures.of(period, summaries,
                visitor.<DailyRating>read(id -> history.interference(id, period.from(), period.to())),
                visitor.<Day>read(id -> days.between(id, period.from(), period.to())));
    }

    private static Period parse(Visitor visitor, String text) {
        String[] dates = text.split("\\.\\.", 2);
        LocalDate from = PastDays.named(dates[0], visitor);
        LocalDate to = PastDays.named(dates[dates.length - 1], visitor);
        if (dates.length != 2 || !Period.isValid(from, to)) {
            throw new NoSuchPageException();
        }
        return new Period(from, to);
    }

    private static String address(Period first, Period second) {
        return "/journal/compare/%s..%s/%s..%s".formatted(first.from(), first.to(), second.from(), second.to());
    }

    private static ModelAndView page(Visitor visitor, FilledForm form, ComparedPeriods compared) {
        Period weeks = Period.endingOn(visitor.today(), USUAL_DAYS);
        Period month = new Period(visitor.today().withDayOfMonth(1), visitor.today());
        Period monthBefore = Period.endingOn(month.from().minusDays(1), month.from().minusDays(1).lengthOfMonth());
        ModelAndView page = form.on("journal/lookback/compare");
        page.addObject("today", visitor.today());
        page.addObject("compared", compared);
        page.addObject("weeks", address(weeks.before(), weeks));
        page.addObject("months", address(monthBefore, month));
        return page;
    }
}
