package app.backwise.journal.today;

import app.backwise.journal.JournalSettings;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** In which zone the days of a journal begin, and that a guest's journal is kept. */
@Controller
class SettingsController {

    /** Places with a name, without the abbreviations and fixed offsets of the time zone database. */
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                    || zone.equals("UTC"))
            .collect(Collectors.toCollection(TreeSet::new));

    private final VisitorJournals visitors;
    private final JournalSettings settings;
    private final Clock clock;

    SettingsController(VisitorJournals visitors, JournalSettings settings, Clock clock) {
        this.visitors = visitors;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/journal/settings")
    ModelAndView settings(HttpServletRequest request) {
        Optional<VisitorJournal> journal = visitors.find(request);
        ModelAndView page = new ModelAndView("journal/settings", "zones", ZONES);
        page.addObject("zone", journal.map(VisitorJournal::zone).orElse(clock.getZone()).getId());
        page.addObject("journal", journal.orElse(null));
        return page;
    }

    @PostMapping("/journal/settings")
    String change(@RequestParam("time-zone") String zone, HttpServletRequest request, HttpServletResponse response) {
        ZoneId chosen = VisitorJournals.zoneOf(zone)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        settings.moveTo(visitors.findOrOpen(request, response).id(), chosen);
        return "redirect:/journal";
    }

    @PostMapping("/journal/keep")
    String keep(HttpServletRequest request, HttpServletResponse response) {
        visitors.keep(request, response);
        return "redirect:/journal";
    }
}
