package app.backwise.site;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.CategoryRules;
import app.backwise.core.decision.EarlierResult;
import app.backwise.core.decision.Evidence;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.decision.SafetyRules;
import app.backwise.core.decision.Urgency;
import app.backwise.core.history.PastAssessments;
import app.backwise.core.movement.DriverScoring;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.plan.FirstLook;
import app.backwise.core.plan.LookAgain;
import app.backwise.core.response.PainRule;
import app.backwise.core.stage.Stage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How we decide: the tables that decide, printed from the very objects that do, with what was checked about them. */
@Controller
class MethodController {

    private static final String CHECKS = "checks.properties";

    private final RulesCsv csv;
    private final Checks checks;

    MethodController(RulesCsv csv) throws IOException {
        this.csv = csv;
        this.checks = Checks.of(PropertiesLoaderUtils.loadProperties(new ClassPathResource(CHECKS)));
    }

    @GetMapping("/how-we-decide")
    String method(Model model) {
        model.addAttribute("rules", SafetyRules.ALL.size());
        model.addAttribute("urgencies", mostUrgentFirst());
        model.addAttribute("categories", CategoryRules.ALL);
        model.addAttribute("looks", FirstLook.values());
        model.addAttribute("longest", FirstLook.LONGEST);
        model.addAttribute("longestLongStanding", FirstLook.LONGEST_LONG_STANDING);
        model.addAttribute("pauseDays", LookAgain.PAUSE_DAYS);
        model.addAttribute("severePauseDays", LookAgain.SEVERE_PAUSE_DAYS);
        model.addAttribute("severePain", Questions.SEVERE_PAIN);
        model.addAttribute("pains", IntStream.range(0, PainRule.TOO_MUCH_TO_TRY).mapToObj(PainRule::new).toList());
        model.addAttribute("stages", Stream.of(Stage.values()).filter(stage -> stage.next() != stage).toList());
        model.addAttribute("checks", checks.counts());
        model.addAttribute("version", RulesVersion.CURRENT);
        model.addAttribute("reviewedOn", RulesVersion.REVIEWED_ON);
        return "site/method";
    }

    @GetMapping("/how-we-decide/rules")
    String rules(Model model) {
        model.addAttribute("version", RulesVersion.CURRENT);
        model.addAttribute("rules", SafetyRules.ALL);
        model.addAttribute("beside", SafetyRules.STILL_DEBILITATING);
        model.addAttribute("fromDays", EarlierResult.SOONEST_DAYS);
        model.addAttribute("toDays", EarlierResult.LATEST_DAYS);
        model.addAttribute("episodeDays", PastAssessments.EPISODE_GAP_DAYS);
        return "site/rules";
    }

    @GetMapping("/how-we-decide/evidence")
    String evidence(Model model) {
        model.addAttribute("evidence", Evidence.values());
        model.addAttribute("drivers", scoredDrivers());
        model.addAttribute("points", DriverScoring.POINTS);
        return "site/evidence";
    }

    @GetMapping(path = "/how-we-decide.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String table(Locale locale) {
        return csv.of(SafetyRules.ALL, SafetyRules.STILL_DEBILITATING, locale);
    }

    private static List<Urgency> mostUrgentFirst() {
        return Stream.of(Urgency.values()).sorted(Comparator.reverseOrder()).toList();
    }

    private static List<MovementDriver> scoredDrivers() {
        return Stream.of(MovementDriver.values()).filter(DriverScoring.POINTS::containsKey).toList();
    }
}
