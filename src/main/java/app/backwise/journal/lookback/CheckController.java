package app.backwise.journal.lookback;

import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.form.FilledForm;
import app.backwise.form.NoSuchPageException;
import app.backwise.form.Submitted;
import app.backwise.guard.WaitException;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.log.CheckLog;
import app.backwise.journal.saved.Announcer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the weekly check and shows the checks before. */
@Controller
@RequestMapping("/journal/weekly-check")
class CheckController {

    private static final String PAGE = "redirect:/journal/weekly-check";
    private static final int SHOWN = 12;
    private static final int UNFOLDED = 4;

    private final JournalWriter writer;
    private final CheckLog checks;
    private final Announcer announcer;

    CheckController(JournalWriter writer, CheckLog checks, Announcer announcer) {
        this.writer = writer;
        this.checks = checks;
        this.announcer = announcer;
    }

    @GetMapping
    ModelAndView ask(Visitor visitor) {
        List<WeeklyCheck> latest = latest(visitor);
        return page(FilledForm.of(CheckForm.remembering(names(latest))), latest);
    }

    @PostMapping
    ModelAndView save(Submitted sent, Visitor visitor, HttpServletResponse response,
            RedirectAttributes redirect) {
        CheckForm form = new CheckForm(sent);
        List<WeeklyCheck> latest = latest(visitor);
        Optional<WeeklyCheck> check = form.read(names(latest), visitor.today(), visitor.now(), visitor.zone());
        if (check.isEmpty()) {
            return page(form.filled(), latest);
        }
        LocalDate on = check.get().on();
        try {
            VisitorJournal journal = writer.write(visitor, found -> checks.save(found.id(), check.get()));
            announcer.check(journal, check.get(),
                    latest.stream().filter(other -> other.on().equals(on)).findFirst(),
                    latest.stream().filter(earlier -> earlier.on().isBefore(on)).findFirst()).sayAfter(redirect);
        } catch (WaitException e) {
            return e.on(page(sent.refused(CheckForm.PEG.get(0), e.words()), latest), response);
        }
        return new ModelAndView(PAGE);
    }

    @PostMapping("/{on}/delete")
    String delete(@PathVariable LocalDate on, Visitor visitor, RedirectAttributes redirect) {
        VisitorJournal journal = visitor.journal().orElseThrow(NoSuchPageException::new);
        WeeklyCheck check = checks.remove(journal.id(), on).orElseThrow(NoSuchPageException::new);
        announcer.deleted(journal, check).sayAfter(redirect);
        return PAGE;
    }

    private List<WeeklyCheck> latest(Visitor visitor) {
        return visitor.read(id -> checks.latest(id, SHOWN + 1));
    }

    /** What the activities were called in the latest check that had some. */
    private static List<String> names(List<WeeklyCheck> latest) {
        return latest.stream().map(WeeklyCheck::activities).filter(own -> !own.isEmpty()).findFirst().orElse(List.of())
                .stream().map(OwnActivity::name).toList();
    }

    private static ModelAndView page(FilledForm form, List<WeeklyCheck> latest) {
        ModelAndView page = form.on("journal/lookback/weekly-check");
        page.addObject("items", CheckForm.PEG);
        page.addObject("open", form.touches(CheckForm.own()));
        page.addObject("own", WeeklyCheck.ACTIVITIES_MAXIMUM);
        List<CheckLine> lines = CheckLine.of(latest, SHOWN);
        page.addObject("chart", CheckChart.of(lines).orElse(null));
        page.addObject("lines", lines.subList(0, Math.min(UNFOLDED, lines.size())));
        page.addObject("older", lines.subList(Math.min(UNFOLDED, lines.size()), lines.size()));
        page.addObject("most", SHOWN);
        return page;
    }
}
