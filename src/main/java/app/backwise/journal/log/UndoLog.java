package app.backwise.journal.log;

import app.backwise.journal.JournalHold;
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
    private final Replaced replaced;
    private final NoteCipher cipher;
    private final Clock clock;

    UndoLog(JournalHold journals, JournalUndos undos, Replaced replaced, NoteCipher cipher, Clock clock) {
        this.journals = journals;
        this.undos = undos;
        this.replaced = replaced;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * A change that can be undone.
     *
     * @param id what to undo
     * @param kind what was changed
     * @param about the time of the entry, or the start of the day described or of the check
     * @param entry the key of the entry, or null if it is none
     * @param changedAt when it was changed
     */
    public record Change(UUID id, ChangeKind kind, ZonedDateTime about, UUID entry, Instant changedAt) {

        public LocalDate day() {
            return about.toLocalDate();
        }

        /** Whether it changed this entry. */
        public boolean isOf(UUID key) {
            return key.equals(entry);
        }

        /** Whether it is of this kind and of this day. */
        public boolean is(ChangeKind other, LocalDate on) {
            return kind == other && day().equals(on);
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
                    replaced.restore(undo, journalId);
                    undos.delete(undo);
                    return change(undo);
                });
    }

    private Change change(JournalUndo undo) {
        UUID entry = switch (undo.kind()) {
            case ENTRY_EDITED, ENTRY_DELETED -> undo.entry(cipher).key();
            case DAY_EDITED, CHECK_EDITED -> null;
        };
        return new Change(undo.getId(), undo.kind(), undo.about(cipher), entry, undo.replacedAt());
    }
}
