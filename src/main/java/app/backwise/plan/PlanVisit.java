package app.backwise.plan;

import app.backwise.core.followup.PlanRecord;
import app.backwise.journal.VisitorJournal;
import java.time.LocalDate;

/**
 * The plan of a visitor who has a journal.
 *
 * @param journal their journal
 * @param today their day
 * @param record all that their plan is made from
 */
public record PlanVisit(VisitorJournal journal, LocalDate today, PlanRecord record) {

    /** Where a person goes when a try makes the safety questions worth asking again. */
    public static final String TO_SAFETY_QUESTIONS = "redirect:/journal/safety";
}
