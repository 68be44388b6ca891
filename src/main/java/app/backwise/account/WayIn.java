package app.backwise.account;

import app.backwise.journal.CheckLog;
import app.backwise.journal.DayLog;
import app.backwise.journal.KeptAssessments;
import app.backwise.journal.PainLog;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Where to go after signing in: to the journal, or first to the guest journal that this browser holds. */
@Service
class WayIn {

    private final VisitorJournals visitors;
    private final PainLog pain;
    private final DayLog days;
    private final CheckLog checks;
    private final KeptAssessments assessments;

    WayIn(VisitorJournals visitors, PainLog pain, DayLog days, CheckLog checks, KeptAssessments assessments) {
        this.visitors = visitors;
        this.pain = pain;
        this.days = days;
        this.checks = checks;
        this.assessments = assessments;
    }

    String after(HttpServletRequest request) {
        return claimable(request).isPresent() ? "/account/claim" : "/journal";
    }

    /** The guest journal that this browser holds, if there is anything in it. */
    Optional<VisitorJournal> claimable(HttpServletRequest request) {
        return visitors.findGuest(request).filter(VisitorJournal::guest).filter(journal -> hasAnything(journal.id()));
    }

    long entries(VisitorJournal journal) {
        return pain.count(journal.id());
    }

    private boolean hasAnything(UUID journal) {
        return pain.count(journal) > 0 || days.count(journal) > 0 || checks.count(journal) > 0
                || assessments.count(journal) > 0;
    }
}
