package app.backwise.plan;

import app.backwise.core.decision.DecisionService;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.followup.CaseRecord;
import app.backwise.core.history.PastAssessments;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.journal.KeptAssessments;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.log.CheckLog;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainHistory;
import app.backwise.plan.log.PlanLog;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads from a journal all that its plan is made from; as far back as a plan looks, so that years do not make it
 * slower.
 */
@Service
@Transactional(readOnly = true)
public class CaseReader {

    /** A jump of pain is held against the best of twelve weeks, and noticed for twelve weeks. */
    private static final int SUMMARIES_DAYS = 182;
    private static final int DAYS_DAYS = 92;
    private static final int ENTRIES_DAYS = 14;
    private static final int CHECKS = 30;

    private final KeptAssessments assessments;
    private final PainHistory entries;
    private final DayLog days;
    private final CheckLog checks;
    private final PlanLog plan;
    private final DecisionService decisions;

    CaseReader(KeptAssessments assessments, PainHistory entries, DayLog days, CheckLog checks, PlanLog plan,
            DecisionService decisions) {
        this.assessments = assessments;
        this.entries = entries;
        this.days = days;
        this.checks = checks;
        this.plan = plan;
        this.decisions = decisions;
    }

    /** The record of the plan as it is on this day; without an assessment there is nothing to make one from. */
    public CaseRecord read(VisitorJournal journal, LocalDate today) {
        PastAssessments past = PastAssessments.of(
                assessments.since(journal.id(), today.minusDays(KeptAssessments.DAYS_BACK)).stream()
                        .map(kept -> kept.answered(journal.zone())).toList(),
                decisions);
        if (past.all().isEmpty()) {
            return new CaseRecord(past, Diary.empty(), Experiments.none(), plan.notes(journal.id()));
        }
        Diary diary = new Diary(entries(journal, past, today),
                entries.summaries(journal.id(), today.minusDays(SUMMARIES_DAYS), today),
                days.between(journal.id(), today.minusDays(DAYS_DAYS), today), checks.latest(journal.id(), CHECKS));
        return new CaseRecord(past, diary, plan.experiments(journal.id()), plan.notes(journal.id()));
    }

    /**
     * Those of two weeks; of longer ago only what was written of worse legs since the safety questions were answered.
     */
    private List<Entry> entries(VisitorJournal journal, PastAssessments past, LocalDate today) {
        LocalDate from = today.minusDays(ENTRIES_DAYS);
        List<Entry> earlier = past.latest().filter(latest -> latest.on().isBefore(from))
                .map(latest -> entries.movingDown(journal.id(), latest.on(), from.minusDays(1))).orElse(List.of());
        return Stream.concat(earlier.stream(), entries.between(journal.id(), from, today).stream()).toList();
    }
}
