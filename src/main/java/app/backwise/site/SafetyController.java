package app.backwise.site;

import app.backwise.core.decision.RulesVersion;
import app.backwise.core.hazard.Hazard;
import app.backwise.core.hazard.HazardGroup;
import app.backwise.core.hazard.Hazards;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What could go wrong, and what is done about it. */
@Controller
@EnableConfigurationProperties(IncidentSettings.class)
class SafetyController {

    private static final Map<HazardGroup, List<Hazard>> LOG = new EnumMap<>(HazardGroup.class);

    static {
        for (HazardGroup group : HazardGroup.values()) {
            LOG.put(group, Hazards.of(group));
        }
    }

    private final IncidentSettings incidents;
    private final Clock clock;

    SafetyController(IncidentSettings incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @GetMapping("/how-we-decide/safety")
    String safety(Model model) {
        model.addAttribute("version", RulesVersion.CURRENT);
        model.addAttribute("reviewedOn", RulesVersion.REVIEWED_ON);
        model.addAttribute("reviewDueOn", RulesVersion.REVIEW_DUE_ON);
        model.addAttribute("reviewOverdue", RulesVersion.reviewOverdue(LocalDate.now(clock)));
        model.addAttribute("incidentAddress", incidents.incidentAddress());
        model.addAttribute("incidentLink", incidents.link());
        model.addAttribute("log", LOG);
        return "site/safety";
    }

    /** On a page of its own, because names of tests weigh more than all the rest. */
    @GetMapping("/how-we-decide/safety/controls")
    String controls(Model model) {
        model.addAttribute("log", LOG);
        return "site/controls";
    }
}
