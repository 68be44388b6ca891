package app.backwise.journal.log;

import app.backwise.journal.JournalHold;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes changes back. What was there before a change is kept for a day. */
@Service
@Transactional
public class UndoLog {

    /** How long a change can be undone. */
    public static final Duration KEPT = Duration.ofHours(24);
    private static final int SHOWN = 3;

    private final JournalHold journals;
    private final JournalUndos undos;
    private final JournalEntries entries;
    private final JournalDays days;
    private final NoteCipher cipher;
    private final Clock clock;

    UndoLog(JournalHold journals, JournalUndos undos, JournalEntries entries, JournalDays days, NoteCipher cipher,
            Clock clock) {
        this.journals = journals;
        this.undos = undos;
        this.entries = entries;
        this.days = days;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * A change that can be undone.
     *
     * @param id what to undo
     * @param kind {@code entry-edited}, {@code entry-deleted} or {@code day-edited}
     * @param about the time of the entry, or the start of the day
     * @param entry the key of the entry, or null if it is a day
     * @param changedAt when it was changed
     */
    public record Change(UUID id, String kind, ZonedDateTime about, UUID entry, Instant changedAt) {

        public LocalDate day() {
            return about.toLocalDate();
        }

        /** Whether it changed what was said of this day. */
        public boolean isOf(LocalDate on) {
            return entry == null && day().equals(on);
        }
    }

    /** The latest changes that can be undone, newest first. */
    @Transactional(readOnly = true)
    public List<Change> latest(UUID journalId) {
        Instant since = clock.instant().minus(KEPT);
        return undos.findByJournalIdAndReplacedAtAfterOrderByReplacedAtDesc(journalId, since, Limit.of(SHOWN)).stream()
                .map(this::change)
                .toList();
    }

    /** Puts back what was there before the change, and says what; empty if that is not kept any more. */
    public Optional<Change> undo(UUID journalId, UUID id) {
        Instant now = clock.instant();
        journals.use(journalId);
        return undos.findByIdAndJournalId(id, journalId)
                .filter(undo -> undo.replacedAt().isAfter(now.minus(KEPT)))
                .map(undo -> {
                    restore(journalId, undo);
                    undos.delete(undo);
                    return change(undo);
                });
    }

    private Change change(JournalUndo undo) {
        UUID entry = undo.kind() == JournalUndo.Kind.DAY_EDITED ? null : undo.entry(cipher).key();
        return new Change(undo.getId(), undo.kind().id(), undo.about(cipher), entry, undo.replacedAt());
    }

    private void restore(UUID journalId, JournalUndo undo) {
        switch (undo.kind()) {
            case ENTRY_EDITED, ENTRY_DELETED -> {
                Entry before = undo.entry(cipher);
                entries.findByJournalIdAndEntryKey(journalId, before.key()).ifPresentOrElse(
                        stored -> stored.write(before, cipher),
                        () -> entries.save(new JournalEntry(journalId, before, cipher)));
            }
            case DAY_EDITED -> {
                Day before = undo.day(cipher);
                days.findByJournalIdAndDayOn(journalId, before.on()).ifPresentOrElse(
                        stored -> stored.write(before, cipher),
                        () -> days.save(new JournalDay(journalId, before, cipher)));
            }
        }
    }
}
