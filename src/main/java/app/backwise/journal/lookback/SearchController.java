package app.backwise.journal.lookback;

import app.backwise.core.journal.WordSearch;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.Visitor;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainHistory;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Searches what was written. Words lie sealed in the database, so they are opened and searched here; none is in an
 * address.
 */
@Controller
@RequestMapping("/journal/search")
class SearchController {

    private static final int SHOWN = 100;
    private static final int WORDS_MAXIMUM = 100;

    private final PainHistory history;
    private final DayLog days;

    SearchController(PainHistory history, DayLog days) {
        this.history = history;
        this.days = days;
    }

    @GetMapping
    ModelAndView ask() {
        return page(FilledForm.blank(), null);
    }

    @PostMapping
    ModelAndView search(Submitted sent, Visitor visitor) {
        String typed = sent.text("words");
        WordSearch search = WordSearch.of(typed.length() > WORDS_MAXIMUM ? "" : typed);
        if (search.empty()) {
            String problem = typed.length() > WORDS_MAXIMUM ? "search.words.too-long" : "search.words.empty";
            return page(sent.refused("words", problem), null);
        }
        return page(FilledForm.of(sent),
                SearchHit.find(search, visitor.read(history::worded), visitor.read(days::worded)));
    }

    private static ModelAndView page(FilledForm form, List<SearchHit> hits) {
        ModelAndView page = form.on("journal/lookback/search");
        page.addObject("count", hits == null ? null : hits.size());
        page.addObject("hits", hits == null ? List.of() : hits.subList(0, Math.min(SHOWN, hits.size())));
        return page;
    }
}
