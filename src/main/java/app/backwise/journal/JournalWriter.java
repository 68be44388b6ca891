package app.backwise.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
        write(visitor.browser(), () -> visitors.findOrOpen(visitor), () -> visitors.findAnewOrOpen(visitor), line);
    }

    /**
     * Finds or opens the visitor's journal and writes; if it is gone by then, into the one they have now, or a new one.
     */
    public void write(HttpServletRequest request, HttpServletResponse response, Consumer<VisitorJournal> line) {
        Supplier<VisitorJournal> journal = () -> visitors.findOrOpen(request, response);
        write(new Browser(request, response), journal, journal, line);
    }

    private void write(Browser browser, Supplier<VisitorJournal> found, Supplier<VisitorJournal> foundAnew,
            Consumer<VisitorJournal> line) {
        try {
            line.accept(openings.inTurn(browser, found));
        } catch (JournalGoneException e) {
            line.accept(openings.inTurn(browser, foundAnew));
        }
    }
}
