package app.backwise.plan.feed;

import app.backwise.journal.GuestKey;
import app.backwise.journal.JournalHold;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and stops the private calendar address of a journal. A journal has one at most. */
@Service
@Transactional
class Reminders {

    private final CalendarFeeds feeds;
    private final JournalHold journals;
    private final Clock clock;

    Reminders(CalendarFeeds feeds, JournalHold journals, Clock clock) {
        this.feeds = feeds;
        this.journals = journals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Feed> of(UUID journalId) {
        return feeds.findByJournalId(journalId).map(CalendarFeed::read);
    }

    /** What opens with a key, which may be anything that was sent. */
    @Transactional(readOnly = true)
    Optional<Feed> openedBy(String key) {
        return GuestKey.of(key).flatMap(sent -> feeds.findByTokenHash(sent.hash())).map(CalendarFeed::read);
    }

    /**
     * Makes an address with this key; one that there was before stops at once, and the daily time stays.
     *
     * @return false if it has this key already
     */
    boolean make(UUID journalId, GuestKey key) {
        journals.hold(journalId);
        if (openedBy(key.value()).filter(feed -> feed.journalId().equals(journalId)).isPresent()) {
            return false;
        }
        CalendarFeed feed = feeds.findByJournalId(journalId).orElseGet(() -> new CalendarFeed(journalId));
        feeds.save(feed.openWith(key, clock.instant()));
        return true;
    }

    /** Reminds each day at this time, or not at all if it is null. */
    void remindAt(UUID journalId, LocalTime time) {
        journals.hold(journalId);
        feeds.findByJournalId(journalId).ifPresent(feed -> feed.remindAt(time));
    }

    /** Whether there was anything to stop. */
    boolean stop(UUID journalId) {
        journals.hold(journalId);
        return feeds.deleteAll(journalId) > 0;
    }
}
