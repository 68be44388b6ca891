package app.backwise.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes guests' journals that nobody uses any more, and warns before. */
@Component
public class GuestExpiry {

    /** How long a guest's journal is kept after something was last written into it. */
    public static final Duration KEPT = Duration.ofDays(365);
    /** How long before that the journal warns. */
    public static final Duration WARNED = Duration.ofDays(60);

    /** How long one is kept in which there is nothing: some are opened and never written in. */
    public static final Duration EMPTY_KEPT = Duration.ofDays(30);

    private final Journals journals;
    private final WholeJournals whole;
    private final Clock clock;

    GuestExpiry(Journals journals, WholeJournals whole, Clock clock) {
        this.journals = journals;
        this.whole = whole;
        this.clock = clock;
    }

    /**
     * When a journal will be deleted.
     *
     * @param on the moment, in the zone of the journal
     * @param soon whether it is time for a warning; never of one in which there is nothing to lose
     */
    public record Expiry(ZonedDateTime on, boolean soon) {}

    /** When the journal will be deleted if nothing is written into it; empty for that of an account. */
    public Optional<Expiry> of(VisitorJournal journal) {
        if (!journal.guest()) {
            return Optional.empty();
        }
        boolean empty = whole.isEmpty(journal.id());
        Instant end = journal.lastUsedAt().plus(empty ? EMPTY_KEPT : KEPT);
        return Optional.of(
                new Expiry(end.atZone(journal.zone()), !empty && clock.instant().isAfter(end.minus(WARNED))));
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT6H")
    @Transactional
    void clear() {
        journals.deleteForgottenByGuests(clock.instant().minus(KEPT));
    }

    /** One after the other, each held for a moment, so that nobody who writes has to wait for all of them. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT6H")
    void clearEmpty() {
        Instant since = clock.instant().minus(EMPTY_KEPT);
        journals.findGuestsUnusedSince(since).stream()
                .filter(whole::isEmpty)
                .forEach(empty -> whole.deleteEmpty(empty, since));
    }
}
