package app.backwise.journal;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row that knows its id before it is stored, so that what it seals can be bound to it. */
@MappedSuperclass
abstract class Row implements Persistable<UUID> {

    @Id
    private UUID id;

    @Transient
    private boolean stored;

    protected Row() {
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

    static Short shortOf(Integer value) {
        return value == null ? null : value.shortValue();
    }

    static Integer integerOf(Short value) {
        return value == null ? null : value.intValue();
    }
}
