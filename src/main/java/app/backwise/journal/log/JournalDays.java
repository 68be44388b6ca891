package app.backwise.journal.log;

import app.backwise.journal.part.JournalRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalDays extends JournalRows<JournalDay> {

    Optional<JournalDay> findByJournalIdAndDayOn(UUID journalId, LocalDate dayOn);

    List<JournalDay> findByJournalIdAndDayOnBetweenOrderByDayOnAsc(UUID journalId, LocalDate from, LocalDate to);

    List<JournalDay> findByJournalIdOrderByDayOnAsc(UUID journalId);

    List<JournalDay> findByJournalIdOrderByDayOnDesc(UUID journalId, Limit limit);

    @Query("from JournalDay where journalId = :journalId and sealed.sealedWith is not null order by dayOn desc")
    List<JournalDay> findWorded(UUID journalId);

    /** Gives all days to another journal, but for those that it has already. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update JournalDay set journalId = :to where journalId = :from
            and dayOn not in (select dayOn from JournalDay where journalId = :to)""")
    void move(UUID from, UUID to);
}
