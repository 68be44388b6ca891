package app.backwise.plan.recovery;

import app.backwise.core.plan.Plan;
import app.backwise.core.recovery.ActiveRecovery;

/**
 * What the page of active recovery shows.
 *
 * @param planned whether there is a plan
 * @param without id of the reason why no session with weights is offered, or null
 * @param outcome what an activity was, or null if that was not asked
 * @param answer a session, or null if none was asked for
 */
public record RecoveryPage(boolean planned, String without, ActiveRecovery outcome, SessionAnswer answer) {

    static RecoveryPage withoutPlan() {
        return new RecoveryPage(false, null, null, null);
    }

    static RecoveryPage of(Plan plan) {
        return new RecoveryPage(true, WithoutSession.why(plan).orElse(null), null, null);
    }

    RecoveryPage with(ActiveRecovery known) {
        return new RecoveryPage(planned, without, known, answer);
    }

    RecoveryPage with(SessionAnswer session) {
        return new RecoveryPage(planned, without, outcome, session);
    }
}
