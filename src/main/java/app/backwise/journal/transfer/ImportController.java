package app.backwise.journal.transfer;

import app.backwise.guard.Network;
import app.backwise.guard.SessionLimit;
import app.backwise.journal.Visitor;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.file.JournalFile;
import app.backwise.journal.file.Problems;
import app.backwise.journal.file.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in a file, shows what it would change, and changes it when told to. */
@Controller
@RequestMapping("/journal/import")
class ImportController {

    private static final String DATA = "redirect:/journal/data";
    private static final String PREVIEW = "redirect:/journal/import/preview";

    private final WholeJournals journals;
    private final Import imports;
    private final WaitingFile waiting;
    private final FieldWords words;
    private final Clock clock;

    ImportController(WholeJournals journals, Import imports, WaitingFile waiting, FieldWords words, Clock clock) {
        this.journals = journals;
        this.imports = imports;
        this.waiting = waiting;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String start() {
        return DATA;
    }

    @PostMapping
    ModelAndView send(@RequestParam(required = false) MultipartFile file, Visitor visitor,
            HttpServletRequest request) throws IOException {
        if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty()) {
            return refused(visitor, "transfer.import.none", new Problems());
        }
        JournalFile read = JournalFile.read(file, journals.formats(), clock.instant());
        if (read.journal().isEmpty()) {
            return refused(visitor, "transfer.import.refused", read.problems());
        }
        waiting.put(read.journal().get(), (int) file.getSize(), Network.of(request.getRemoteAddr()));
        SessionLimit.keep(request.getSession());
        return new ModelAndView(PREVIEW);
    }

    @GetMapping("/preview")
    ModelAndView preview(Visitor visitor, HttpServletRequest request) {
        if (request.getSession(false) == null) {
            return new ModelAndView(DATA);
        }
        return waiting.get().map(file -> preview(visitor, file, Map.of())).orElseGet(() -> new ModelAndView(DATA));
    }

    @PostMapping("/preview")
    ModelAndView confirm(@RequestParam(required = false) String conflicts, Visitor visitor,
            RedirectAttributes next) {
        Optional<Imported> done = waiting.finish(file -> imports.write(visitor, file, choice(conflicts)));
        if (done.isPresent()) {
            next.addFlashAttribute("done", done.get());
            return new ModelAndView(DATA);
        }
        return waiting.get()
                .map(file -> preview(visitor, file, Map.of("conflicts", "transfer.conflicts.empty")))
                .orElseGet(() -> refused(visitor, "transfer.import.gone", new Problems()));
    }

    @PostMapping("/cancel")
    String cancel() {
        waiting.forget();
        return DATA;
    }

    private static Boolean choice(String conflicts) {
        return "theirs".equals(conflicts) ? Boolean.TRUE : "mine".equals(conflicts) ? Boolean.FALSE : null;
    }

    private ModelAndView preview(Visitor visitor, Snapshot file, Map<String, String> problems) {
        ModelAndView page = new ModelAndView("journal/import");
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("preview", Preview.of(imports.compare(visitor, file), words));
        page.addObject("problems", problems);
        return page;
    }

    private ModelAndView refused(Visitor visitor, String problem, Problems problems) {
        ModelAndView page = DataController.page(journals, visitor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problems", Map.of("file", problem));
        page.addObject("found", problems.first());
        page.addObject("count", problems.count());
        page.addObject("stopped", problems.stopped());
        return page;
    }
}
