package app.backwise.journal.lookback;

import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.CheckLog;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.Visitor;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks the weekly check and shows the checks before. */
@Controller
@RequestMapping("/journal/weekly-check")
class CheckController {

    private static final int SHOWN = 26;

    private final JournalWriter writer;
    private final CheckLog checks;

    CheckController(JournalWriter writer, CheckLog checks) {
        this.writer = writer;
        this.checks = checks;
    }

    @GetMapping
    ModelAndView ask(Visitor visitor) {
        List<WeeklyCheck> latest = latest(visitor);
        return page(CheckForm.remembering(names(latest)), Map.of(), latest, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(@RequestParam MultiValueMap<String, String> sent, Visitor visitor) {
        CheckForm form = CheckForm.of(sent);
        List<WeeklyCheck> latest = latest(visitor);
        Map<String, String> problems = form.problems(names(latest));
        if (!problems.isEmpty()) {
            return page(form, problems, latest, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        WeeklyCheck check = form.check(visitor.today(), visitor.now(), visitor.zone());
        writer.write(visitor, journal -> checks.save(journal.id(), check));
        return new ModelAndView("redirect:/journal/weekly-check#history");
    }

    private List<WeeklyCheck> latest(Visitor visitor) {
        return visitor.read(id -> checks.latest(id, SHOWN + 1));
    }

    /** What the activities were called in the latest check that had some. */
    private static List<String> names(List<WeeklyCheck> latest) {
        return latest.stream().map(WeeklyCheck::activities).filter(own -> !own.isEmpty()).findFirst().orElse(List.of())
                .stream().map(OwnActivity::name).toList();
    }

    private static ModelAndView page(CheckForm form, Map<String, String> problems, List<WeeklyCheck> latest,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("journal/lookback/weekly-check", status);
        page.addObject("numbers", form.numbers());
        page.addObject("names", form.names());
        page.addObject("items", CheckForm.PEG);
        page.addObject("confidence", CheckForm.CONFIDENCE);
        page.addObject("abilities", CheckForm.ABILITIES);
        page.addObject("problems", problems);
        page.addObject("lines", CheckLine.of(latest, SHOWN));
        page.addObject("most", SHOWN);
        return page;
    }
}
