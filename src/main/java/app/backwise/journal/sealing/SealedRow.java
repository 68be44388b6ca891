package app.backwise.journal.sealing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row of a journal that knows its id before it is stored, so that the words it seals can be bound to it. */
@MappedSuperclass
public abstract class SealedRow implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID journalId;

    @Embedded
    private Sealed sealed;

    @Transient
    private boolean stored;

    protected SealedRow() {
        id = UUID.randomUUID();
    }

    protected SealedRow(UUID journalId) {
        this();
        this.journalId = journalId;
    }

    public void moveTo(UUID journal) {
        journalId = journal;
    }

    /** Keeps the words, sealed, or none. */
    protected final void seal(NoteCipher cipher, Optional<?> words) {
        sealed = words.map(form -> cipher.seal(id, form)).orElse(null);
    }

    /** The words, if there are any. */
    protected <T> Optional<T> open(NoteCipher cipher, Class<T> form) {
        return Optional.ofNullable(sealed).map(words -> cipher.open(id, words, form));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markAsStored() {
        stored = true;
    }

    protected static Short shortOf(Integer value) {
        return value == null ? null : value.shortValue();
    }

    protected static Integer integerOf(Short value) {
        return value == null ? null : value.intValue();
    }
}
