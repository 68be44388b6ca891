package app.backwise.journal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a journal until the transaction ends, so that nobody changes it between reading and writing, and of two at once
 * the second finds what the first has written. A {@link JournalGoneException} says that there is none any more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class JournalHold {

    private final Journals journals;
    private final Clock clock;

    JournalHold(Journals journals, Clock clock) {
        this.journals = journals;
        this.clock = clock;
    }

    public VisitorJournal hold(UUID journalId) {
        return journals.held(journalId).forVisitor();
    }

    /** Holds the journal to write into it, which counts as using it. */
    public VisitorJournal use(UUID journalId) {
        Journal journal = journals.held(journalId);
        journal.usedAt(clock.instant());
        return journal.forVisitor();
    }
}
