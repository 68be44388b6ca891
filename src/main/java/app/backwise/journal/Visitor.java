package app.backwise.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * Whoever sent a request. A controller that names one among its arguments is given it. Their journal is looked for
 * once, and not before somebody asks; their time is one moment, however long the answer takes.
 */
public final class Visitor {

    private final Browser browser;
    private final VisitorJournals journals;
    private final Supplier<Optional<Journal>> journal;
    private final ZoneId siteZone;
    private final Instant now;

    Visitor(Browser browser, VisitorJournals journals, Clock clock) {
        this.browser = browser;
        this.journals = journals;
        this.journal = SingletonSupplier.of(() -> journals.find(browser));
        this.siteZone = clock.getZone();
        this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Their journal, if they have one: that of their account, or else the one whose key their browser holds. */
    public Optional<VisitorJournal> journal() {
        return found().map(Journal::forVisitor);
    }

    /** The guest journal whose key their browser holds at this moment, whether they are signed in or not. */
    public Optional<VisitorJournal> guestJournal() {
        return journals.findGuest(browser);
    }

    /** What their journal has; nothing if there is none. */
    public <T> List<T> read(Function<UUID, List<T>> what) {
        return found().map(Journal::id).map(what).orElse(List.of());
    }

    /** The name of their account, if they are signed in. */
    public Optional<String> account() {
        return browser.account();
    }

    /**
     * Where their days begin: in the zone of their journal, or else where their device is, as far as a form has said
     * so.
     */
    public ZoneId zone() {
        return journal().map(VisitorJournal::zone).or(browser::zone).orElse(siteZone);
    }

    /** The moment of the request, to the microsecond, as it is kept. */
    public Instant now() {
        return now;
    }

    /** The day it is where their days begin. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    Optional<Journal> found() {
        return journal.get();
    }

    Browser browser() {
        return browser;
    }
}
