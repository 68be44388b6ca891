package app.backwise.plan.experiment;

import app.backwise.core.clearance.Clear;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.followup.CaseRecord;
import app.backwise.core.response.UsualPain;
import app.backwise.plan.CaseVisit;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A visit while no red flag is open, so that something to try may be shown.
 *
 * @param visit the visitor and their record
 * @param clear that no red flag is open
 */
record ClearVisit(CaseVisit visit, Clear clear) {

    UUID journalId() {
        return visit.journal().id();
    }

    LocalDate today() {
        return visit.today();
    }

    CaseRecord record() {
        return visit.record();
    }

    Experiments experiments() {
        return record().experiments();
    }

    PausedActivities paused() {
        return record().paused();
    }

    /** Usual pain of today. */
    UsualPain usualPain() {
        return record().usualPain(today()).orElseThrow();
    }

    /** One of the visitor's own; anybody else's do not exist. */
    Experiment experiment(UUID key) {
        return experiments().find(key).orElseThrow(ClearVisit::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
