package app.backwise.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface JournalChecks extends Repository<JournalCheck, UUID> {

    Optional<JournalCheck> findByJournalIdAndCheckedOn(UUID journalId, LocalDate checkedOn);

    List<JournalCheck> findByJournalIdOrderByCheckedOnAsc(UUID journalId);

    List<JournalCheck> findByJournalIdOrderByCheckedOnDesc(UUID journalId, Limit limit);

    long countByJournalId(UUID journalId);

    JournalCheck save(JournalCheck check);

    void delete(JournalCheck check);
}
