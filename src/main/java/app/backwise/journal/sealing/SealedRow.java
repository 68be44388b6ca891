package app.backwise.journal.sealing;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row that knows its id before it is stored, so that what it seals can be bound to it. */
@MappedSuperclass
public abstract class SealedRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Transient
    private boolean stored;

    protected SealedRow() {
        id = UUID.randomUUID();
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
