package app.backwise.plan.feed;

import app.backwise.journal.VisitorJournal;
import java.time.LocalDate;
import java.util.List;

/** The dates of a person's plan, which another package knows. */
public interface PlanDates {

    /** Those of a journal from today on, in any order. */
    List<PlanDate> from(VisitorJournal journal, LocalDate today);
}
