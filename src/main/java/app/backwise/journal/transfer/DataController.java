package app.backwise.journal.transfer;

import app.backwise.journal.Audit;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.file.JournalCsv;
import app.backwise.journal.file.JournalJson;
import app.backwise.journal.file.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is kept and gives it out. */
@Controller
@RequestMapping("/journal")
class DataController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final WholeJournals journals;
    private final Audit audit;
    private final Clock clock;

    DataController(WholeJournals journals, Audit audit, Clock clock) {
        this.journals = journals;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/data")
    ModelAndView data(Visitor visitor) {
        return page(journals, visitor);
    }

    @GetMapping("/export.json")
    ResponseEntity<byte[]> json(Visitor visitor) {
        Snapshot journal = journal(visitor);
        return file(visitor, journal, "json", MediaType.APPLICATION_JSON,
                JournalJson.write(journal, journals.formats(), clock.instant()));
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> csv(Visitor visitor) {
        Snapshot journal = journal(visitor);
        return file(visitor, journal, "csv", CSV,
                JournalCsv.write(journal, journals.formats(), clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    static ModelAndView page(WholeJournals journals, Visitor visitor) {
        Optional<VisitorJournal> journal = visitor.journal();
        ModelAndView page = new ModelAndView("journal/data");
        page.addObject("contents", journals.count(journal.map(VisitorJournal::id)));
        page.addObject("zone", journal.map(VisitorJournal::zone).orElse(null));
        page.addObject("problems", Map.of());
        return page;
    }

    private Snapshot journal(Visitor visitor) {
        return visitor.journal().map(journal -> journals.read(journal.id()))
                .orElse(Snapshot.empty(clock.getZone()));
    }

    private ResponseEntity<byte[]> file(Visitor visitor, Snapshot journal, String format, MediaType type,
            byte[] text) {
        String name = "backwise-journal-" + LocalDate.now(clock.withZone(journal.zone())) + "." + format;
        audit.tell(visitor, "export", Map.of("records", journal.size()));
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
