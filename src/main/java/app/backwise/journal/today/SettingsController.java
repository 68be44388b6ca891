package app.backwise.journal.today;

import app.backwise.display.Colours;
import app.backwise.display.Display;
import app.backwise.display.TextSize;
import app.backwise.display.WeekStart;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.form.Zones;
import app.backwise.journal.JournalSettings;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournals;
import app.backwise.journal.saved.Saved;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How pages are shown, in which zone the days of a journal begin, and that a guest's journal is kept. */
@Controller
class SettingsController {

    private static final String ZONE = "time-zone";
    private static final String UNKNOWN = "settings.zone.unknown";
    private static final String UNCHOSEN = "form.unknown-option";

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
    ModelAndView settings(Visitor visitor, HttpServletRequest request) {
        return page(FilledForm.of(filledIn(Submitted.nothing(), Display.of(request))), visitor);
    }

    @PostMapping("/journal/settings/display")
    ModelAndView show(Submitted sent, Visitor visitor, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes redirect) {
        Fields fields = new Fields(sent);
        TextSize text = fields.require("text", fields.choice("text", TextSize.values(), TextSize::id), UNCHOSEN);
        Colours colours = fields.require("colours", fields.choice("colours", Colours.values(), Colours::id), UNCHOSEN);
        WeekStart week = fields.require("week", fields.choice("week", WeekStart.values(), WeekStart::id), UNCHOSEN);
        if (fields.refused()) {
            return page(fields.filled(), visitor);
        }
        new Display(text, colours, week).keep(request, response);
        Saved.of(Saved.Kind.DISPLAY).sayAfter(redirect);
        return new ModelAndView("redirect:/journal/settings");
    }

    @PostMapping("/journal/settings")
    ModelAndView change(Submitted sent, Visitor visitor, HttpServletRequest request, RedirectAttributes redirect) {
        Fields fields = new Fields(sent);
        ZoneId chosen = fields.require(ZONE, fields.read(ZONE, Zones::of, UNKNOWN), UNKNOWN);
        if (fields.refused()) {
            filledIn(sent, Display.of(request));
            return page(fields.filled(), visitor);
        }
        writer.write(visitor, journal -> settings.moveTo(journal.id(), chosen));
        Saved.of(Saved.Kind.ZONE, chosen.getId()).sayAfter(redirect);
        return new ModelAndView("redirect:/journal");
    }

    private static Submitted filledIn(Submitted form, Display display) {
        return form.with("text", display.text().id()).with("colours", display.colours().id())
                .with("week", display.week().id());
    }

    private static ModelAndView page(FilledForm form, Visitor visitor) {
        String own = visitor.zone().getId();
        Set<String> zones = new LinkedHashSet<>(ZONES.contains(own) ? Set.of() : Set.of(own));
        zones.addAll(ZONES);
        return form.on("journal/settings").addObject("zones", zones).addObject("zone", own)
                .addObject("sizes", TextSize.values()).addObject("colours", Colours.values())
                .addObject("weeks", WeekStart.values());
    }

    @PostMapping("/journal/keep")
    String keep(Visitor visitor, RedirectAttributes redirect) {
        visitors.keep(visitor);
        Saved.of(Saved.Kind.KEPT).sayAfter(redirect);
        return "redirect:/journal";
    }
}
