package app.backwise.journal.today;

import app.backwise.form.Zones;
import app.backwise.journal.JournalSettings;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournals;
import java.time.ZoneId;
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
    private final JournalWriter writer;
    private final JournalSettings settings;

    SettingsController(VisitorJournals visitors, JournalWriter writer, JournalSettings settings) {
        this.visitors = visitors;
        this.writer = writer;
        this.settings = settings;
    }

    @GetMapping("/journal/settings")
    ModelAndView settings(Visitor visitor) {
        ModelAndView page = new ModelAndView("journal/settings", "zones", ZONES);
        page.addObject("zone", visitor.zone().getId());
        page.addObject("journal", visitor.journal().orElse(null));
        return page;
    }

    @PostMapping("/journal/settings")
    String change(@RequestParam("time-zone") String zone, Visitor visitor) {
        ZoneId chosen = Zones.of(zone)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        writer.write(visitor, journal -> settings.moveTo(journal.id(), chosen));
        return "redirect:/journal";
    }

    @PostMapping("/journal/keep")
    String keep(Visitor visitor) {
        visitors.keep(visitor);
        return "redirect:/journal";
    }
}
