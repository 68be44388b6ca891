package app.backwise.plan;

import app.backwise.core.followup.PlanNow;
import app.backwise.core.stage.StageHeld;
import app.backwise.core.stage.StageStep;
import app.backwise.journal.PlanLog;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the plan of today, and keeps the stage when it has moved. */
@Service
class TodaysPlan {

    private final PlanLog plans;

    TodaysPlan(PlanLog plans) {
        this.plans = plans;
    }

    /** Empty while the plan waits. */
    Optional<PlanNow> of(PlanVisit visit) {
        Optional<PlanNow> now = visit.record().plan(visit.today());
        now.map(PlanNow::stage).filter(StageStep::moved).ifPresent(step -> keep(visit, step.held()));
        return now;
    }

    /** Not if it has been moved in another tab meanwhile. */
    private void keep(PlanVisit visit, StageHeld held) {
        StageHeld seen = visit.record().notes().stage();
        plans.note(visit.journal().id(), notes -> Objects.equals(notes.stage(), seen) ? notes.with(held) : notes);
    }
}
