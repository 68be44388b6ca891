package app.backwise.journal;

import app.backwise.journal.file.Formats;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.Compared;
import app.backwise.journal.part.Contents;
import app.backwise.journal.part.Contents.Count;
import app.backwise.journal.part.FiledPart;
import app.backwise.journal.part.JournalPart;
import java.time.Clock;
import java.time.Instant;
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
    private final List<FiledPart> filed;
    private final Formats formats;
    private final AccountRows accounts;
    private final Clock clock;

    WholeJournals(Journals journals, List<JournalPart> parts, AccountRows accounts, Clock clock) {
        this.journals = journals;
        this.parts = parts;
        this.filed = parts.stream().filter(FiledPart.class::isInstance).map(FiledPart.class::cast).toList();
        this.formats = new Formats(filed.stream().flatMap(part -> part.formats().stream()).toList());
        this.accounts = accounts;
        this.clock = clock;
    }

    /** How the records of all parts stand in files. */
    public Formats formats() {
        return formats;
    }

    @Transactional(readOnly = true)
    public Snapshot read(UUID journalId) {
        Snapshot journal = Snapshot.empty(journals.findById(journalId).orElseThrow().forVisitor().zone());
        for (FiledPart part : filed) {
            journal = part.read(journalId, journal);
        }
        return journal;
    }

    /** What a file would change, part by part. */
    public List<Compared> compare(Snapshot mine, Snapshot theirs) {
        return filed.stream().map(part -> part.compare(mine, theirs)).toList();
    }

    /**
     * Writes what is in the snapshot into the journal, in the place of what has the same identity there; everything
     * else stays. An empty journal takes over the zone.
     */
    public void write(UUID journalId, Snapshot changes) {
        Journal journal = journals.held(journalId);
        if (count(Optional.of(journalId)).empty()) {
            journal.startIn(changes.zone());
        }
        journal.usedAt(clock.instant());
        LocalDate today = LocalDate.now(clock.withZone(changes.zone()));
        filed.forEach(part -> part.write(journalId, changes, today));
    }

    /** How much there is in the journal, if there is one. */
    @Transactional(readOnly = true)
    public Contents count(Optional<UUID> journalId) {
        return contents(part -> journalId.map(part::count).orElse(0L));
    }

    /** Whether no part has a record of the journal. */
    @Transactional(readOnly = true)
    public boolean isEmpty(UUID journalId) {
        return parts.stream().allMatch(part -> part.count(journalId) == 0);
    }

    /** Deletes the journal if it is still a guest's, still unused and still empty once it is held. */
    void deleteEmpty(UUID journalId, Instant unusedSince) {
        journals.lock(journalId)
                .filter(journal -> journal.isOfGuest() && journal.forVisitor().lastUsedAt().isBefore(unusedSince))
                .map(Journal::id)
                .filter(this::isEmpty)
                .ifPresent(journals::deleteNow);
    }

    /** Opens a guest's journal. */
    public UUID open(GuestKey key) {
        return journals.save(Journal.ofGuest(key, clock.instant(), clock.getZone())).id();
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
