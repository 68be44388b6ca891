package app.backwise.journal;

import app.backwise.guard.NewGuests;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and opens the journal of the visitor: that of their account if they are signed in, or else the one whose key
 * their browser holds in a cookie that no script can read.
 */
@Service
@Transactional
public class VisitorJournals {

    private final Journals journals;
    private final Openings openings;
    private final AccountRows accounts;
    private final NewGuests newGuests;
    private final Clock clock;

    VisitorJournals(Journals journals, Openings openings, AccountRows accounts, NewGuests newGuests, Clock clock) {
        this.journals = journals;
        this.openings = openings;
        this.accounts = accounts;
        this.newGuests = newGuests;
        this.clock = clock;
    }

    /** The journal of the visitor with this browser, if they have one. */
    @Transactional(readOnly = true)
    Optional<Journal> find(Browser browser) {
        return browser.account().isPresent() ? browser.account().flatMap(journals::findByAccountName) : guest(browser);
    }

    /** The guest journal whose key the browser holds, whether the visitor is signed in or not. */
    @Transactional(readOnly = true)
    Optional<VisitorJournal> findGuest(Browser browser) {
        return guest(browser).map(Journal::forVisitor);
    }

    /** A journal by its id, for somebody who has shown another key to it. */
    @Transactional(readOnly = true)
    public Optional<VisitorJournal> byId(UUID id) {
        return journals.findById(id).map(Journal::forVisitor);
    }

    /**
     * The visitor's journal; if they have none, a new one. A guest's key goes into the response each time: browsers
     * drop it a while after it was given last. Notices in which zone their device is, if a script has put that into the
     * form.
     */
    public VisitorJournal findOrOpen(Visitor visitor) {
        return findOrOpen(visitor.browser(), visitor.found());
    }

    /** The same, for a visitor whose journal may not be theirs any more since the request began. */
    VisitorJournal findAnewOrOpen(Visitor visitor) {
        return findOrOpen(visitor.browser(), find(visitor.browser()));
    }

    /** A guest's journal that is used stays, and the key in the browser with it. */
    public void keep(Visitor visitor) {
        visitor.found().flatMap(known -> journals.findById(known.id())).ifPresent(journal -> {
            journal.usedAt(visitor.now());
            renewKey(visitor.browser());
        });
    }

    /** Takes the key of a guest journal out of the browser. */
    public void forgetKey(Visitor visitor) {
        visitor.browser().forgetKey();
    }

    private VisitorJournal findOrOpen(Browser browser, Optional<Journal> known) {
        known.ifPresent(journal -> renewKey(browser));
        Journal journal = known.orElseGet(() -> open(browser));
        browser.zone().filter(zone -> !journal.isSeenIn(zone))
                .ifPresent(zone -> journals.findById(journal.id()).ifPresent(kept -> kept.seenIn(zone)));
        return journal.forVisitor();
    }

    private Optional<Journal> guest(Browser browser) {
        return browser.key().flatMap(key -> journals.findByKeyHash(key.hash()));
    }

    private static void renewKey(Browser browser) {
        browser.key().filter(key -> browser.account().isEmpty()).ifPresent(browser::give);
    }

    private Journal open(Browser browser) {
        ZoneId zone = browser.zone().orElse(clock.getZone());
        if (browser.account().isPresent()) {
            String account = browser.account().get();
            accounts.hold(account);
            Optional<Journal> openedMeanwhile = journals.findByAccountName(account);
            return openedMeanwhile.orElseGet(() -> journals.save(Journal.ofAccount(account, clock.instant(), zone)));
        }
        GuestKey key = openings.key(browser);
        Journal journal = journals.findByKeyHash(key.hash()).orElseGet(() -> {
            newGuests.count(browser.request().getRemoteAddr());
            return journals.save(Journal.ofGuest(key, clock.instant(), zone));
        });
        browser.give(key);
        return journal;
    }
}
