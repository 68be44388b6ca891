package app.backwise.journal.lookback;

import app.backwise.core.journal.Period;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.core.journal.statistics.PainCourse;
import app.backwise.core.journal.statistics.Trend;
import app.backwise.form.NoSuchPageException;
import app.backwise.journal.Visitor;
import app.backwise.journal.lookback.chart.Chart;
import app.backwise.journal.lookback.chart.MonthBlock;
import app.backwise.journal.log.PainHistory;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows how the pain went over some weeks. */
@Controller
@RequestMapping("/journal/trend")
class TrendController {

    private final PainHistory history;
    private final Background background;

    TrendController(PainHistory history, Background background) {
        this.history = history;
        this.background = background;
    }

    @GetMapping
    ModelAndView usual(Visitor visitor) {
        return page(visitor, Span.TWELVE_WEEKS);
    }

    @GetMapping("/{span}")
    ModelAndView trend(@PathVariable String span, Visitor visitor) {
        return page(visitor, Span.find(span).orElseThrow(NoSuchPageException::new));
    }

    private ModelAndView page(Visitor visitor, Span span) {
        Period period = span.back().period(visitor.today());
        List<DailySummary> summaries =
                visitor.read(id -> history.summaries(id, period.from().minusDays(Trend.WEEK), period.to()));
        PainCourse course = PainCourse.of(span.back(), visitor.today(), summaries);
        Trend trend = Trend.of(period, summaries);
        ModelAndView page = new ModelAndView("journal/lookback/trend", "span", span);
        page.addObject("spans", Span.values());
        page.addObject("figures", course.whole());
        page.addObject("course", course);
        page.addObject("lines", CourseLine.of(course, span.back()));
        page.addObject("rows", trend.stretches(span.daysPerRow()));
        page.addObject("chart", Chart.of(trend, visitor.read(id -> background.of(id, period)), span.daysPerTick()));
        page.addObject("months", span == Span.ONE_YEAR ? MonthBlock.of(visitor.today(), summaries) : List.of());
        return page;
    }
}
