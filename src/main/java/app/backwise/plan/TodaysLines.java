package app.backwise.plan;

import app.backwise.journal.Visitor;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.followup.CaseRecord;
import app.backwise.core.journal.Entry;
import app.backwise.core.prompt.Dismissal;
import app.backwise.journal.PlanToday;
import app.backwise.plan.log.PlanLog;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the plan has to say on the page of today. */
@Component
class TodaysLines implements PlanToday {

    private final CaseVisits visits;
    private final PlanLog log;

    TodaysLines(CaseVisits visits, PlanLog log) {
        this.visits = visits;
        this.log = log;
    }

    @Override
    public Optional<Lines> of(Visitor visitor) {
        return visits.find(visitor).map(TodaysLines::of);
    }

    @Override
    public Optional<Change> with(Visitor visitor, Entry entry) {
        return visits.find(visitor).map(visit -> new Change(visit.record().prompt(visit.today()),
                visit.record().with(entry).prompt(visit.today())));
    }

    @Override
    public void putAway(UUID journalId, Dismissal dismissal) {
        log.note(journalId, notes -> notes.with(dismissal));
    }

    @Override
    public void adviseHelp(UUID journalId) {
        log.adviseHelp(journalId);
    }

    private static Lines of(CaseVisit visit) {
        CaseRecord record = visit.record();
        Optional<Verdict> next = record.next(visit.today());
        Optional<Experiment> running = next.flatMap(verdict -> record.experiments().running());
        return new Lines(record.prompt(visit.today()), record.clearance().flatMap(Waits::why), running, next,
                running.flatMap(experiment -> experiment.morningAfter(next.get(), visit.today())));
    }
}
