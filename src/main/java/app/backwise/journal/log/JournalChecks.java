package app.backwise.journal.log;

import app.backwise.journal.part.JournalRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalChecks extends JournalRows<JournalCheck> {

    Optional<JournalCheck> findByJournalIdAndCheckedOn(UUID journalId, LocalDate checkedOn);

    List<JournalCheck> findByJournalIdOrderByCheckedOnAsc(UUID journalId);

    List<JournalCheck> findByJournalIdOrderByCheckedOnDesc(UUID journalId, Limit limit);

    /** Gives all checks to another journal, but for those of days on which it has one already. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update JournalCheck set journalId = :to where journalId = :from
            and checkedOn not in (select checkedOn from JournalCheck where journalId = :to)""")
    void move(UUID from, UUID to);
}
