package app.backwise.journal.part;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of the parts of which every journal consists: a kind of record with its rows. Whatever is done with a whole
 * journal is done by asking all parts, in their {@link org.springframework.core.annotation.Order}, which is also that
 * in which they are shown. A part that refers to another comes after it.
 */
public interface JournalPart {

    /** Names the part where its records are counted, such as {@code entries}. */
    String id();

    /** How many records the journal has. */
    long count(UUID journalId);

    /** Deletes all of them. The journal is held. */
    void delete(UUID journalId);

    /**
     * Moves all that is in one journal into another; nothing is lost and nothing is there twice. Both are held. Parts
     * that come later have been moved already, and rows that stay are deleted with their journal.
     *
     * @param today the day of the journal that stays
     * @throws DayTooFullException if a day of both journals is more than one can hold
     */
    void merge(UUID from, UUID to, LocalDate today);

    /** Whether a journal with nothing but this is more than an empty one. */
    default boolean missed() {
        return true;
    }
}
