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

    private final Journals journals;
    private final Clock clock;

    GuestExpiry(Journals journals, Clock clock) {
        this.journals = journals;
        this.clock = clock;
    }

    /**
     * When a journal will be deleted.
     *
     * @param on the moment, in the zone of the journal
     * @param soon whether it is time for a warning
     */
    public record Expiry(ZonedDateTime on, boolean soon) {}

    /** When the journal will be deleted if nothing is written into it; empty for that of an account. */
    public Optional<Expiry> of(VisitorJournal journal) {
        if (!journal.guest()) {
            return Optional.empty();
        }
        Instant end = journal.lastUsedAt().plus(KEPT);
        return Optional.of(new Expiry(end.atZone(journal.zone()), clock.instant().isAfter(end.minus(WARNED))));
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT6H")
    @Transactional
    void clear() {
        journals.deleteForgottenByGuests(clock.instant().minus(KEPT));
    }
}
