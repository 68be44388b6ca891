package app.backwise.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * Finds and opens the journal of the visitor: that of their account if they are signed in, or else the one whose key their
 * browser holds in a cookie that no script can read.
 */
@Service
@Transactional
public class VisitorJournals {

    /** How long the browser keeps the key of a guest: the longest that browsers allow. */
    public static final Duration COOKIE_KEPT = Duration.ofDays(400);

    private static final String COOKIE = "backwise-journal";
    /** Browsers accept a cookie of this name only over TLS, from this host, for the whole of it. */
    private static final String COOKIE_OVER_TLS = "__Host-" + COOKIE;
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

    /** A guest's journal that is used stays, and the key in the browser with it. */
    public void keep(HttpServletRequest request, HttpServletResponse response) {
        journal(request).ifPresent(journal -> {
            journal.usedAt(clock.instant());
            renewKey(request, response);
        });
    }

    /** Takes the key of a guest journal out of the browser. */
    public void forgetKey(HttpServletRequest request, HttpServletResponse response) {
        giveKey(request, response, "", Duration.ZERO);
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
        return guestKey(request).flatMap(key -> journals.findByKeyHash(key.hash()));
    }

    private static Optional<GuestKey> guestKey(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookieName(request)))
                .flatMap(cookie -> GuestKey.of(cookie.getValue()));
    }

    private static void renewKey(HttpServletRequest request, HttpServletResponse response) {
        guestKey(request).filter(key -> request.getUserPrincipal() == null)
                .ifPresent(key -> giveKey(request, response, key.value(), COOKIE_KEPT));
    }

    private Journal open(HttpServletRequest request, HttpServletResponse response, ZoneId zone) {
        Principal account = request.getUserPrincipal();
        if (account != null) {
            journals.lockAccount(account.getName());
            Optional<Journal> openedMeanwhile = journals.findByAccountName(account.getName());
            return openedMeanwhile.isPresent() ? openedMeanwhile.get() : journals.save(Journal.ofAccount(account.getName(), clock.instant(), zone));
        }
        GuestKey key = GuestKey.random();
        Journal journal = journals.save(Journal.ofGuest(key, clock.instant(), zone));
        giveKey(request, response, key.value(), COOKIE_KEPT);
        return journal;
    }

    private static void giveKey(HttpServletRequest request, HttpServletResponse response, String key, Duration kept) {
        ResponseCookie cookie = ResponseCookie.from(cookieName(request), key)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(kept)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String cookieName(HttpServletRequest request) {
        return request.isSecure() ? COOKIE_OVER_TLS : COOKIE;
    }
}
