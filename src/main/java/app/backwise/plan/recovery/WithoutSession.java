package app.backwise.plan.recovery;

import app.backwise.core.id.Identified;
import app.backwise.core.plan.Plan;
import app.backwise.core.recovery.RecoverySession;
import java.util.Optional;

/** Why no session with weights is offered. */
enum WithoutSession implements Identified {
    SEEN_FIRST, BONES, NOT_USED;

    /** Id of the reason; empty where a session suits. */
    static Optional<String> why(Plan plan) {
        return reason(plan).map(WithoutSession::id);
    }

    private static Optional<WithoutSession> reason(Plan plan) {
        if (plan.cautions().contains(Plan.Caution.AFTER_SEEN)) {
            return Optional.of(SEEN_FIRST);
        }
        if (RecoverySession.suits(plan)) {
            return Optional.empty();
        }
        return Optional.of(plan.weakBones() ? BONES : NOT_USED);
    }
}
