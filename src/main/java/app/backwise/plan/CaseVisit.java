package app.backwise.plan;

import app.backwise.core.followup.CaseRecord;
import app.backwise.journal.VisitorJournal;
import java.time.LocalDate;

/**
 * A visitor who has a journal, with all that their plan is made from.
 *
 * @param journal their journal
 * @param today their day
 * @param record all that their plan is made from
 */
public record CaseVisit(VisitorJournal journal, LocalDate today, CaseRecord record) {}
