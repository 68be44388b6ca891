package app.backwise.journal;

import app.backwise.journal.part.DayTooFullException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a guest's journal to an account: as its journal, or into the one it has. */
@Service
public class JournalClaims {

    private final Journals journals;
    private final WholeJournals whole;
    private final AccountRows accounts;
    private final Clock clock;

    JournalClaims(Journals journals, WholeJournals whole, AccountRows accounts, Clock clock) {
        this.journals = journals;
        this.whole = whole;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Claims the journal; a second time does nothing. Locks are taken in one order: journals by id, an account's row
     * only while it has no journal.
     *
     * @return whether there was anything to claim
     * @throws DayTooFullException if a day of both journals is more than one can hold; nothing is changed then
     */
    @Transactional
    public boolean claim(UUID guestJournal, String account) {
        Optional<UUID> own = journals.findIdByAccountName(account);
        Optional<Journal> guest = lockInOrder(guestJournal, own.orElse(guestJournal)).filter(Journal::isOfGuest);
        if (guest.isEmpty()) {
            return false;
        }
        if (own.isEmpty()) {
            if (!accounts.hold(account)) {
                throw new IllegalStateException("The account is gone");
            }
            own = journals.findIdByAccountName(account);
        }
        if (own.isPresent()) {
            Journal target = journals.held(own.get());
            target.usedAt(clock.instant());
            whole.merge(guestJournal, target.id(), target.forVisitor().today(clock));
        } else {
            guest.get().giveTo(account);
        }
        return true;
    }

    private Optional<Journal> lockInOrder(UUID wanted, UUID other) {
        return Stream.of(wanted, other).distinct().sorted()
                .map(journals::lock)
                .toList().stream()
                .flatMap(Optional::stream)
                .filter(journal -> journal.id().equals(wanted))
                .findFirst();
    }
}
