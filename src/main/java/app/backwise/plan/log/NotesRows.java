package app.backwise.plan.log;

import app.backwise.journal.part.JournalRows;
import java.util.Optional;
import java.util.UUID;

interface NotesRows extends JournalRows<NotesRow> {

    Optional<NotesRow> findByJournalId(UUID journalId);
}
