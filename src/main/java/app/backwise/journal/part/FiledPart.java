package app.backwise.journal.part;

import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A part that goes into files and comes back from them. */
public interface FiledPart extends JournalPart {

    /** The kinds of its records, in the order in which they stand in files. */
    List<RecordFormat<?>> formats();

    /**
     * The snapshot with all records of this part in it, read with a number of statements that does not grow with them.
     */
    Snapshot read(UUID journalId, Snapshot journal);

    /**
     * Writes what is in the snapshot into the journal, in the place of what has the same identity there; everything
     * else stays. The journal is held. The number of statements hardly grows with what is written.
     *
     * @param today the day of the journal
     */
    void write(UUID journalId, Snapshot changes, LocalDate today);

    /** What the records of a file would change. */
    default Compared compare(Snapshot mine, Snapshot theirs) {
        return Compared.of(id(), formats(), mine, theirs);
    }
}
