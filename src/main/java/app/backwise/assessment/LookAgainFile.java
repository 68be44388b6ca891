package app.backwise.assessment;

import app.backwise.assessment.page.ResultPage;
import app.backwise.calendar.CalendarFile;
import app.backwise.journal.sealing.Hash;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The day to look again as one event for a calendar. It tells nobody what it is about. */
@Component
class LookAgainFile {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String FILE = ContentDisposition.attachment().filename("reminder.ics").build().toString();

    private final MessageSource words;

    LookAgainFile(MessageSource words) {
        this.words = words;
    }

    /** Not found where no day was named. */
    ResponseEntity<byte[]> of(Sitting sitting) {
        return sitting.decision().map(sitting::briefPage).flatMap(ResultPage::lookAgain)
                .map(day -> file(sitting, day)).orElse(ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> file(Sitting sitting, LocalDate day) {
        ICalendar calendar = CalendarFile.empty();
        calendar.addEvent(CalendarFile.allDay(CalendarFile.event(Hash.of(sitting.answered().key() + " look-again"),
                sitting.answered().at(),
                words.getMessage("feed.event.look-again", null, LocaleContextHolder.getLocale())), day));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .body(CalendarFile.text(calendar).getBytes(StandardCharsets.UTF_8));
    }
}
