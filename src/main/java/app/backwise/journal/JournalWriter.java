package app.backwise.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes into the visitor's journal, so that no line is lost even if another tab claims or deletes it meanwhile. */
@Component
public class JournalWriter {

    private final VisitorJournals visitors;

    JournalWriter(VisitorJournals visitors) {
        this.visitors = visitors;
    }

    /** Finds or opens the visitor's journal and writes; if it is gone by then, into the one they have now, or a new one. */
    public void write(Visitor visitor, Consumer<VisitorJournal> line) {
        try {
            line.accept(visitors.findOrOpen(visitor));
        } catch (JournalGoneException e) {
            line.accept(visitors.findAnewOrOpen(visitor));
        }
    }

    /** Finds or opens the visitor's journal and writes; if it is gone by then, into the one they have now, or a new one. */
    public void write(HttpServletRequest request, HttpServletResponse response, Consumer<VisitorJournal> line) {
        try {
            line.accept(visitors.findOrOpen(request, response));
        } catch (JournalGoneException e) {
            line.accept(visitors.findOrOpen(request, response));
        }
    }
}
