package app.backwise.journal;

import app.backwise.guard.NewRecords;
import app.backwise.guard.WaitException;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes into the visitor's journal, so that no line is lost even if another tab claims or deletes it meanwhile. */
@Component
public class JournalWriter {

    private final VisitorJournals visitors;
    private final Openings openings;
    private final NewRecords records;

    JournalWriter(VisitorJournals visitors, Openings openings, NewRecords records) {
        this.visitors = visitors;
        this.openings = openings;
        this.records = records;
    }

    /**
     * Finds or opens the visitor's journal and writes; if it is gone by then, into the one they have now, or a new one.
     * Gives the one it is written in.
     *
     * @throws WaitException if too much was written into it, or too many opened one; nothing is written then
     */
    public VisitorJournal write(Visitor visitor, Consumer<VisitorJournal> line) {
        Browser browser = visitor.browser();
        try {
            return written(line, openings.inTurn(browser, () -> visitors.findOrOpen(visitor)));
        } catch (JournalGoneException e) {
            return written(line, openings.inTurn(browser, () -> visitors.findAnewOrOpen(visitor)));
        }
    }

    /**
     * Counts a record that is about to be written into a journal that is known already.
     *
     * @throws WaitException if too much was written into it
     */
    public void count(UUID journalId) {
        records.count(journalId);
    }

    private VisitorJournal written(Consumer<VisitorJournal> line, VisitorJournal journal) {
        count(journal.id());
        line.accept(journal);
        return journal;
    }
}
