package app.backwise.journal.log;

import app.backwise.core.id.Identified;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
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

/** An entry or a day as it was before a change, sealed as a whole. */
@Entity
class JournalUndo extends SealedRow {

    /** What was changed. */
    enum Kind implements Identified {
        ENTRY_EDITED, ENTRY_DELETED, DAY_EDITED
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;
    private Instant replacedAt;

    protected JournalUndo() {}

    JournalUndo(UUID journalId, Kind kind, Entry before, Instant now, NoteCipher cipher) {
        this(journalId, kind, now);
        seal(cipher, Optional.of(WholeEntry.of(before)));
    }

    JournalUndo(UUID journalId, Day before, Instant now, NoteCipher cipher) {
        this(journalId, Kind.DAY_EDITED, now);
        seal(cipher, Optional.of(WholeDay.of(before)));
    }

    private JournalUndo(UUID journalId, Kind kind, Instant now) {
        super(journalId);
        this.kind = kind;
        this.replacedAt = now;
    }

    Kind kind() {
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

    /** The time of the entry, or the start of the day. */
    ZonedDateTime about(NoteCipher cipher) {
        if (kind == Kind.DAY_EDITED) {
            Day day = day(cipher);
            return day.on().atStartOfDay(day.zone());
        }
        return entry(cipher).when().local();
    }
}
