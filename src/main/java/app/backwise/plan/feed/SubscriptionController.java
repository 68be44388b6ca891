package app.backwise.plan.feed;

import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import app.backwise.journal.sealing.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the dates to calendars, which have nothing but the key in the address: no cookie, no session. */
@Controller
class SubscriptionController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    /** A browser that opens the address would else name the file after the key. */
    private static final String FILE = ContentDisposition.attachment().filename("reminders.ics").build().toString();

    private final Reminders reminders;
    private final VisitorJournals journals;
    private final PlanDates dates;
    private final FeedWriter writer;
    private final Clock clock;

    SubscriptionController(Reminders reminders, VisitorJournals journals, PlanDates dates, FeedWriter writer,
            Clock clock) {
        this.reminders = reminders;
        this.journals = journals;
        this.dates = dates;
        this.writer = writer;
        this.clock = clock;
    }

    @GetMapping("/calendar/{key}.ics")
    ResponseEntity<byte[]> read(@PathVariable String key) {
        return reminders.openedBy(key)
                .flatMap(feed -> journals.byId(feed.journalId()).map(journal -> write(feed, journal)))
                .map(SubscriptionController::answer)
                .orElse(ResponseEntity.notFound().build());
    }

    private String write(Feed feed, VisitorJournal journal) {
        LocalDate today = LocalDate.now(clock.withZone(journal.zone()));
        return writer.write(feed, dates.from(journal, today), journal.zone(), today);
    }

    private static ResponseEntity<byte[]> answer(String calendar) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .eTag(Hash.of(calendar))
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
