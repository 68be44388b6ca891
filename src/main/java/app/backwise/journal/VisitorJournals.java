package app.backwise.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and opens the journal of the visitor: that of their account if they are signed in, or else the one whose key their
 * browser holds in a cookie that no script can read.
 */
@Service
@Transactional
public class VisitorJournals {

    private static final KeyCookie COOKIE = new KeyCookie("backwise-journal");
    private static final String ZONE = "zone";
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final Journals journals;
    private final Clock clock;

    VisitorJournals(Journals journals, Clock clock) {
        this.journals = journals;
        this.clock = clock;
    }

    /** The visitor's journal, if they have one. */
    @Transactional(readOnly = true)
    public Optional<VisitorJournal> find(HttpServletRequest request) {
        return journal(request).map(Journal::forVisitor);
    }

    /** The guest journal whose key the browser holds, whether the visitor is signed in or not. */
    @Transactional(readOnly = true)
    public Optional<VisitorJournal> findGuest(HttpServletRequest request) {
        return guest(request).map(Journal::forVisitor);
    }

    /** A journal by its id, for somebody who has shown another key to it. */
    @Transactional(readOnly = true)
    public Optional<VisitorJournal> byId(UUID id) {
        return journals.findById(id).map(Journal::forVisitor);
    }

    /**
     * The visitor's journal; if they have none, a new one. A guest's key goes into the response each time: browsers drop it
     * a while after it was given last. Notices in which zone their device is, if a script has put that into the form.
     */
    public VisitorJournal findOrOpen(HttpServletRequest request, HttpServletResponse response) {
        Optional<ZoneId> device = zoneOf(request.getParameter(ZONE));
        Optional<Journal> known = journal(request);
        known.ifPresent(journal -> renewKey(request, response));
        Journal journal = known.orElseGet(() -> open(request, response, device.orElse(clock.getZone())));
        device.ifPresent(journal::seenIn);
        return journal.forVisitor();
    }

    /** Where the days of the journal begin; without one, where the visitor's device is, as far as a form has said so. */
    public ZoneId zone(Optional<VisitorJournal> journal, HttpServletRequest request) {
        return journal.map(VisitorJournal::zone)
                .or(() -> zoneOf(request.getParameter(ZONE)))
                .orElse(clock.getZone());
    }

    /** A guest's journal that is used stays, and the key in the browser with it. */
    public void keep(HttpServletRequest request, HttpServletResponse response) {
        journal(request).ifPresent(journal -> {
            journal.usedAt(clock.instant());
            renewKey(request, response);
        });
    }

    /** Takes the key of a guest journal out of the browser. */
    public void forgetKey(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }

    /** The zone of this name, if it is one of the IANA time zone database. */
    public static Optional<ZoneId> zoneOf(String name) {
        try {
            return name != null && ZONES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Journal> journal(HttpServletRequest request) {
        Principal account = request.getUserPrincipal();
        return account == null ? guest(request) : journals.findByAccountName(account.getName());
    }

    private Optional<Journal> guest(HttpServletRequest request) {
        return COOKIE.find(request).flatMap(key -> journals.findByKeyHash(key.hash()));
    }

    private static void renewKey(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.find(request).filter(key -> request.getUserPrincipal() == null)
                .ifPresent(key -> COOKIE.give(request, response, key));
    }

    private Journal open(HttpServletRequest request, HttpServletResponse response, ZoneId zone) {
        Principal account = request.getUserPrincipal();
        if (account != null) {
            journals.lockAccount(account.getName());
            Optional<Journal> openedMeanwhile = journals.findByAccountName(account.getName());
            return openedMeanwhile.orElseGet(
                    () -> journals.save(Journal.ofAccount(account.getName(), clock.instant(), zone)));
        }
        GuestKey key = GuestKey.random();
        Journal journal = journals.save(Journal.ofGuest(key, clock.instant(), zone));
        COOKIE.give(request, response, key);
        return journal;
    }
}
