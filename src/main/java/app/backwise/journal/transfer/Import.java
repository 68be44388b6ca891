package app.backwise.journal.transfer;

import app.backwise.journal.Audit;
import app.backwise.journal.JournalHold;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.Compared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a file into the visitor's journal: all of it or nothing. */
@Service
@Transactional
class Import {

    private final VisitorJournals visitors;
    private final WholeJournals journals;
    private final JournalHold hold;
    private final Audit audit;

    Import(VisitorJournals visitors, WholeJournals journals, JournalHold hold, Audit audit) {
        this.visitors = visitors;
        this.journals = journals;
        this.hold = hold;
        this.audit = audit;
    }

    /** What the file would change. */
    @Transactional(readOnly = true)
    public List<Compared> compare(Visitor visitor, Snapshot file) {
        Snapshot mine = visitor.journal().map(journal -> journals.read(journal.id()))
                .orElse(Snapshot.empty(file.zone()));
        return journals.compare(mine, file);
    }

    /**
     * Changes it, after comparing anew.
     *
     * @param takeTheirs whether the version of the file is wanted of what differs, or null if that was not said
     * @return nothing if something differs and that was not said
     */
    public Optional<Imported> write(Visitor visitor, Snapshot file, Boolean takeTheirs) {
        VisitorJournal journal = visitors.findOrOpen(visitor);
        hold.hold(journal.id());
        List<Compared> parts = journals.compare(journals.read(journal.id()), file);
        int conflicts = sum(parts, part -> part.conflicts().size());
        if (conflicts > 0 && takeTheirs == null) {
            return Optional.empty();
        }
        boolean replaces = Boolean.TRUE.equals(takeTheirs);
        Snapshot changes = Snapshot.empty(file.zone());
        for (Compared part : parts) {
            changes = changes.and(part.changes(replaces));
        }
        journals.write(journal.id(), changes);
        Imported done = new Imported(sum(parts, part -> part.added().size()), sum(parts, Compared::same),
                replaces ? conflicts : 0);
        audit.tell(visitor, "import",
                Map.of("added", done.added(), "same", done.same(), "replaced", done.replaced()));
        return Optional.of(done);
    }

    private static int sum(List<Compared> parts, ToIntFunction<Compared> number) {
        return parts.stream().mapToInt(number).sum();
    }
}
