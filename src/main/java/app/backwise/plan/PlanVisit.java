package app.backwise.plan;

import app.backwise.core.followup.CaseRecord;
import app.backwise.journal.VisitorJournal;
import java.time.LocalDate;

/**
 * The plan of a visitor who has a journal.
 *
 * @param journal their journal
 * @param today their day
 * @param record all that their plan is made from
 */
public record PlanVisit(VisitorJournal journal, LocalDate today, CaseRecord record) {}
