package app.backwise.journal;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes into the visitor's journal, so that no line is lost even if another tab claims or deletes it meanwhile. */
@Component
public class JournalWriter {

    private final VisitorJournals visitors;
    private final Openings openings;

    JournalWriter(VisitorJournals visitors, Openings openings) {
        this.visitors = visitors;
        this.openings = openings;
    }

    /**
     * Finds or opens the visitor's journal and writes; if it is gone by then, into the one they have now, or a new one.
     */
    public void write(Visitor visitor, Consumer<VisitorJournal> line) {
        Browser browser = visitor.browser();
        try {
            line.accept(openings.inTurn(browser, () -> visitors.findOrOpen(visitor)));
        } catch (JournalGoneException e) {
            line.accept(openings.inTurn(browser, () -> visitors.findAnewOrOpen(visitor)));
        }
    }
}
