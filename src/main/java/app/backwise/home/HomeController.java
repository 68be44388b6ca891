package app.backwise.home;

import app.backwise.core.decision.RulesVersion;
import app.backwise.core.movement.Movement;
import app.backwise.figure.Figures;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.today.TodayPage;
import app.backwise.plan.feed.PlanDate;
import app.backwise.plan.feed.PlanDates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The first page. */
@Controller
class HomeController {

    private final TodayPage today;
    private final PlanDates dates;

    HomeController(TodayPage today, PlanDates dates) {
        this.today = today;
        this.dates = dates;
    }

    @GetMapping("/")
    ModelAndView home(Visitor visitor, HttpServletRequest request) {
        return visitor.journal().map(journal -> today(visitor, journal)).orElseGet(() -> forSomebodyNew(request));
    }

    private ModelAndView today(Visitor visitor, VisitorJournal journal) {
        return today.inShort(visitor, "home/today").addObject("date", dates.from(journal, visitor.today()).stream()
                .min(Comparator.comparing(PlanDate::on).thenComparing(PlanDate::occasion)).orElse(null));
    }

    /** Whoever shares the address of the site shares a picture, which is named by where the visitor has found it. */
    private static ModelAndView forSomebodyNew(HttpServletRequest request) {
        return new ModelAndView("home/new").addObject("drawings", Figures.of(Movement.KNEE_ROLL))
                .addObject("reviewedOn", RulesVersion.REVIEWED_ON)
                .addObject("here", ServletUriComponentsBuilder.fromContextPath(request).toUriString());
    }
}
