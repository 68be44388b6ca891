package app.backwise.journal;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** An entry or a day as it was before a change, sealed as a whole. */
@Entity
class JournalUndo extends Row {

    /** What was changed. */
    enum Kind {
        ENTRY_EDITED, ENTRY_DELETED, DAY_EDITED;

        /** The name in words, such as {@code entry-edited}. */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private UUID journalId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private Instant replacedAt;
    @Embedded
    private Sealed sealed;

    protected JournalUndo() {}

    JournalUndo(UUID journalId, Kind kind, Object before, Instant now, NoteCipher cipher) {
        this.journalId = journalId;
        this.kind = kind;
        this.replacedAt = now;
        this.sealed = cipher.seal(getId(), before);
    }

    void moveTo(UUID journal) {
        journalId = journal;
    }

    Kind kind() {
        return kind;
    }

    Instant replacedAt() {
        return replacedAt;
    }

    Entry entry(NoteCipher cipher) {
        return cipher.open(getId(), sealed, Entry.class);
    }

    Day day(NoteCipher cipher) {
        return cipher.open(getId(), sealed, Day.class);
    }
}
