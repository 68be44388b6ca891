package app.backwise.site;

import app.backwise.core.decision.RulesVersion;
import app.backwise.core.hazard.HazardGroup;
import app.backwise.core.hazard.Hazards;
import app.backwise.core.id.Identified;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What could go wrong, and what is done about it. */
@Controller
@EnableConfigurationProperties(AddressSettings.class)
class SafetyController {

    private final AddressSettings addresses;
    private final Clock clock;

    SafetyController(AddressSettings addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/how-we-decide/safety")
    String safety(Model model) {
        model.addAttribute("version", RulesVersion.CURRENT);
        model.addAttribute("reviewedOn", RulesVersion.REVIEWED_ON);
        model.addAttribute("reviewDueOn", RulesVersion.REVIEW_DUE_ON);
        model.addAttribute("reviewOverdue", RulesVersion.reviewOverdue(LocalDate.now(clock)));
        model.addAttribute("incidentAddress", addresses.incidentAddress());
        model.addAttribute("incidentLink", AddressSettings.link(addresses.incidentAddress()));
        model.addAttribute("log", log());
        return "site/safety";
    }

    @GetMapping("/how-we-decide/safety/{group}")
    String hazards(@PathVariable String group, Model model) {
        HazardGroup found = Identified.find(HazardGroup.class, group)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("group", found);
        model.addAttribute("hazards", Hazards.of(found));
        return "site/hazards";
    }

    /** How many there are of each group. */
    private static Map<HazardGroup, Integer> log() {
        Map<HazardGroup, Integer> log = new EnumMap<>(HazardGroup.class);
        for (HazardGroup group : HazardGroup.values()) {
            log.put(group, Hazards.of(group).size());
        }
        return log;
    }
}
