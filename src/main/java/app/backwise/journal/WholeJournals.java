package app.backwise.journal;

import app.backwise.journal.Contents.Count;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does with a whole journal what every part of it does. */
@Service
@Transactional
public class WholeJournals {

    private final Journals journals;
    private final List<JournalPart> parts;
    private final AccountRows accounts;

    WholeJournals(Journals journals, List<JournalPart> parts, AccountRows accounts) {
        this.journals = journals;
        this.parts = parts;
        this.accounts = accounts;
    }

    /** How much there is in the journal, if there is one. */
    @Transactional(readOnly = true)
    public Contents count(Optional<UUID> journalId) {
        return contents(part -> journalId.map(part::count).orElse(0L));
    }

    /**
     * Deletes the journal and everything in it, and the account if there is one.
     *
     * @param account its name, or null for a guest
     * @return what was there and is gone
     */
    public Contents delete(Optional<UUID> journalId, String account) {
        Optional<UUID> held = journalId.flatMap(journals::lock).map(Journal::id);
        Contents deleted = count(held);
        held.ifPresent(journal -> {
            parts.forEach(part -> part.delete(journal));
            journals.deleteNow(journal);
        });
        if (account != null) {
            accounts.delete(account);
        }
        return deleted;
    }

    /** Moves all that is in one journal into another, and deletes the first. Both are held. */
    @Transactional(propagation = Propagation.MANDATORY)
    void merge(UUID from, UUID to, LocalDate today) {
        for (int last = parts.size() - 1; last >= 0; last--) {
            parts.get(last).merge(from, to, today);
        }
        journals.deleteById(from);
    }

    private Contents contents(ToLongFunction<JournalPart> number) {
        return new Contents(parts.stream()
                .map(part -> new Count(part.id(), number.applyAsLong(part), part.missed())).toList());
    }
}
