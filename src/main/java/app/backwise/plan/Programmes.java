package app.backwise.plan;

import app.backwise.core.followup.Programme;
import app.backwise.core.stage.StageHeld;
import app.backwise.core.stage.StageStep;
import app.backwise.plan.log.PlanLog;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the plan of today, and keeps the stage when it has moved. */
@Service
class Programmes {

    private final PlanLog log;

    Programmes(PlanLog log) {
        this.log = log;
    }

    /** Empty while the plan waits. */
    Optional<Programme> of(CaseVisit visit) {
        Optional<Programme> now = visit.record().programme(visit.today());
        now.map(Programme::stage).filter(StageStep::moved).ifPresent(step -> keep(visit, step.held()));
        return now;
    }

    /** Not if it has been moved in another tab meanwhile. */
    private void keep(CaseVisit visit, StageHeld held) {
        StageHeld seen = visit.record().notes().stage();
        log.note(visit.journal().id(), notes -> Objects.equals(notes.stage(), seen) ? notes.with(held) : notes);
    }
}
