package app.backwise.journal.log;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.log.stored.WholeCheck;
import app.backwise.journal.log.stored.WholeDay;
import app.backwise.journal.log.stored.WholeEntry;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.SealedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/** An entry, a day or a weekly check as it was before a change, sealed as a whole. */
@Entity
class JournalUndo extends SealedRow {

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;
    private Instant replacedAt;

    protected JournalUndo() {}

    JournalUndo(UUID journalId, ChangeKind kind, Entry before, Instant now, NoteCipher cipher) {
        this(journalId, kind, now);
        seal(cipher, Optional.of(WholeEntry.of(before)));
    }

    JournalUndo(UUID journalId, Day before, Instant now, NoteCipher cipher) {
        this(journalId, ChangeKind.DAY_EDITED, now);
        seal(cipher, Optional.of(WholeDay.of(before)));
    }

    JournalUndo(UUID journalId, WeeklyCheck before, Instant now, NoteCipher cipher) {
        this(journalId, ChangeKind.CHECK_EDITED, now);
        seal(cipher, Optional.of(WholeCheck.of(before)));
    }

    private JournalUndo(UUID journalId, ChangeKind kind, Instant now) {
        super(journalId);
        this.kind = kind;
        this.replacedAt = now;
    }

    ChangeKind kind() {
        return kind;
    }

    Instant replacedAt() {
        return replacedAt;
    }

    Entry entry(NoteCipher cipher) {
        return open(cipher, WholeEntry.class).orElseThrow().read();
    }

    Day day(NoteCipher cipher) {
        return open(cipher, WholeDay.class).orElseThrow().read();
    }

    WeeklyCheck check(NoteCipher cipher) {
        return open(cipher, WholeCheck.class).orElseThrow().read();
    }

    /** The time of the entry, or the start of the day described or of the check. */
    ZonedDateTime about(NoteCipher cipher) {
        return switch (kind) {
            case ENTRY_EDITED, ENTRY_DELETED -> entry(cipher).when().local();
            case DAY_EDITED -> {
                Day day = day(cipher);
                yield day.on().atStartOfDay(day.zone());
            }
            case CHECK_EDITED -> {
                WeeklyCheck check = check(cipher);
                yield check.on().atStartOfDay(check.zone());
            }
        };
    }
}
