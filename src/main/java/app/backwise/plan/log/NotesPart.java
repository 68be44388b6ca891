package app.backwise.plan.log;

import app.backwise.core.followup.CaseNotes;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.Compared;
import app.backwise.journal.part.FiledPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the plan of a journal keeps besides experiments. */
@Component
@Order(6)
class NotesPart implements FiledPart {

    private final NotesStore notes;

    NotesPart(NotesStore notes) {
        this.notes = notes;
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public List<RecordFormat<?>> formats() {
        return NotesFormat.ALL;
    }

    @Override
    public long count(UUID journalId) {
        return notes.read(journalId).size();
    }

    @Override
    public void delete(UUID journalId) {
        notes.delete(journalId);
    }

    @Override
    public Snapshot read(UUID journalId, Snapshot journal) {
        return NotesFormat.write(notes.read(journalId), journal);
    }

    @Override
    public void write(UUID journalId, Snapshot changes, LocalDate today) {
        notes.join(journalId, NotesFormat.read(changes));
    }

    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        notes.join(to, notes.read(from));
    }

    /** What was said later stays, so that notes never differ: new is what there would be besides those of before. */
    @Override
    public Compared compare(Snapshot mine, Snapshot theirs) {
        CaseNotes joined = NotesFormat.read(mine).joined(NotesFormat.read(theirs));
        Snapshot added = NotesFormat.write(joined, Snapshot.empty(theirs.zone())).without(mine);
        int said = NotesFormat.read(theirs).size();
        return new Compared(id(), added, added, said - added.size(), List.of(), Optional.empty())
                .remarked("joined", added.size() > 0);
    }
}
