package app.backwise.journal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Journals extends Repository<Journal, UUID> {

    Optional<Journal> findByKeyHash(String keyHash);

    Optional<Journal> findByAccountName(String accountName);

    @Query("select id from Journal where accountName = :accountName")
    Optional<UUID> findIdByAccountName(String accountName);

    Optional<Journal> findById(UUID id);

    /** The same row, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Journal where id = :id")
    Optional<Journal> lock(UUID id);

    /**
     * The same row, held until the transaction ends.
     *
     * @throws JournalGoneException if there is none any more
     */
    default Journal held(UUID id) {
        return lock(id).orElseThrow(JournalGoneException::new);
    }

    /** Only those that are still a guest's and still unused when their turn comes. */
    @Modifying
    @Query("delete from Journal where accountName is null and lastUsedAt < :before")
    void deleteForgottenByGuests(Instant before);

    /** Those of guests that nobody used since. */
    @Query("select id from Journal where accountName is null and lastUsedAt < :since")
    List<UUID> findGuestsUnusedSince(Instant since);

    Journal save(Journal journal);

    void deleteById(UUID id);

    /** At once, before anything else is written. */
    @Modifying
    @Query("delete from Journal where id = :id")
    void deleteNow(UUID id);
}
