package app.backwise.journal.transfer;

import app.backwise.journal.Audit;
import app.backwise.journal.Snapshot;
import app.backwise.journal.Snapshots;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a file into the visitor's journal: all of it or nothing. */
@Service
@Transactional
class Import {

    private final VisitorJournals visitors;
    private final Snapshots snapshots;
    private final Audit audit;

    Import(VisitorJournals visitors, Snapshots snapshots, Audit audit) {
        this.visitors = visitors;
        this.snapshots = snapshots;
        this.audit = audit;
    }

    /** What the file would change. */
    @Transactional(readOnly = true)
    public Comparison compare(HttpServletRequest request, Snapshot file) {
        Snapshot mine = visitors.find(request).map(journal -> snapshots.read(journal.id()))
                .orElse(Snapshot.empty(file.zone()));
        return Comparison.of(mine, file);
    }

    /**
     * Changes it, after comparing anew.
     *
     * @param takeTheirs whether the version of the file is wanted of what differs, or null if that was not said
     * @return nothing if something differs and that was not said
     */
    public Optional<Imported> write(HttpServletRequest request, HttpServletResponse response, Snapshot file,
            Boolean takeTheirs) {
        VisitorJournal journal = visitors.findOrOpen(request, response);
        snapshots.hold(journal.id());
        Comparison comparison = Comparison.of(snapshots.read(journal.id()), file);
        if (comparison.conflicts() > 0 && takeTheirs == null) {
            return Optional.empty();
        }
        boolean replaces = Boolean.TRUE.equals(takeTheirs);
        snapshots.write(journal.id(), comparison.changes(replaces));
        Imported done = new Imported(comparison.added(), comparison.same(), replaces ? comparison.conflicts() : 0);
        audit.tell(request, "import",
                Map.of("added", done.added(), "same", done.same(), "replaced", done.replaced()));
        return Optional.of(done);
    }
}
