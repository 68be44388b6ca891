package app.backwise.journal.lookback;

import app.backwise.core.journal.WordSearch;
import app.backwise.journal.DayLog;
import app.backwise.journal.PainLog;
import app.backwise.journal.Visitor;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Searches what was written. Words lie sealed in the database, so they are opened and searched here; none is in an address. */
@Controller
@RequestMapping("/journal/search")
class SearchController {

    private static final int SHOWN = 100;
    private static final int WORDS_MAXIMUM = 100;

    private final PainLog log;
    private final DayLog days;

    SearchController(PainLog log, DayLog days) {
        this.log = log;
        this.days = days;
    }

    @GetMapping
    ModelAndView ask() {
        return page("", Map.of(), null, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView search(@RequestParam(name = "words", defaultValue = "") String typed, Visitor visitor) {
        WordSearch search = WordSearch.of(typed.length() > WORDS_MAXIMUM ? "" : typed);
        if (search.empty()) {
            String problem = typed.length() > WORDS_MAXIMUM ? "search.words.too-long" : "search.words.empty";
            return page(typed, Map.of("words", problem), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page(typed, Map.of(), SearchHit.find(search, visitor.read(log::worded), visitor.read(days::worded)),
                HttpStatus.OK);
    }

    private static ModelAndView page(String typed, Map<String, String> problems, List<SearchHit> hits,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("journal/lookback/search", status);
        page.addObject("words", typed);
        page.addObject("problems", problems);
        page.addObject("count", hits == null ? null : hits.size());
        page.addObject("hits", hits == null ? List.of() : hits.subList(0, Math.min(SHOWN, hits.size())));
        return page;
    }
}
