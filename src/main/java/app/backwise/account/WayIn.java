package app.backwise.account;

import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.part.Contents;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where to go after signing in: to the journal, or first to the guest journal that this browser holds. */
@Service
class WayIn {

    private final WholeJournals journals;

    WayIn(WholeJournals journals) {
        this.journals = journals;
    }

    String after(Visitor visitor) {
        return claimable(visitor).isPresent() ? "/account/claim" : "/journal";
    }

    /** The guest journal that this browser holds, if there is anything in it. */
    Optional<VisitorJournal> claimable(Visitor visitor) {
        return visitor.guestJournal().filter(VisitorJournal::guest)
                .filter(journal -> !contents(journal).empty());
    }

    long entries(VisitorJournal journal) {
        return contents(journal).of("entries");
    }

    private Contents contents(VisitorJournal journal) {
        return journals.count(Optional.of(journal.id()));
    }
}
