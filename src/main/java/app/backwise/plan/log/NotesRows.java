package app.backwise.plan.log;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NotesRows extends Repository<NotesRow, UUID> {

    Optional<NotesRow> findByJournalId(UUID journalId);

    NotesRow save(NotesRow notes);

    @Modifying
    @Query("delete from NotesRow where journalId = :journalId")
    int deleteAll(UUID journalId);
}
