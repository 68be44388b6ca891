package app.backwise.journal.lookback;

import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Says whose journal a request is about, and reads the dates in its address. */
@Component
class Visits {

    private final VisitorJournals visitors;
    private final Clock clock;

    Visits(VisitorJournals visitors, Clock clock) {
        this.visitors = visitors;
        this.clock = clock;
    }

    Visit of(HttpServletRequest request) {
        return of(visitors.find(request));
    }

    Visit of(Optional<VisitorJournal> journal) {
        ZoneId zone = journal.map(VisitorJournal::zone).orElse(clock.getZone());
        return new Visit(journal, zone, LocalDate.now(clock.withZone(zone)));
    }

    /** The date, if it is one: year, month and day in digits. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
