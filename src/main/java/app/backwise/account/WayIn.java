package app.backwise.account;

import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.part.Contents;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where to go after signing in: to the journal, or first to the guest journal that this browser holds. */
@Service
class WayIn {

    private final VisitorJournals visitors;
    private final WholeJournals journals;

    WayIn(VisitorJournals visitors, WholeJournals journals) {
        this.visitors = visitors;
        this.journals = journals;
    }

    String after(HttpServletRequest request) {
        return claimable(request).isPresent() ? "/account/claim" : "/journal";
    }

    /** The guest journal that this browser holds, if there is anything in it. */
    Optional<VisitorJournal> claimable(HttpServletRequest request) {
        return visitors.findGuest(request).filter(VisitorJournal::guest)
                .filter(journal -> !contents(journal).empty());
    }

    long entries(VisitorJournal journal) {
        return contents(journal).of("entries");
    }

    private Contents contents(VisitorJournal journal) {
        return journals.count(Optional.of(journal.id()));
    }
}
