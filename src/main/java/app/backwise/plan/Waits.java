package app.backwise.plan;

import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.id.Identified;
import java.util.Optional;

/** Why a plan waits. */
enum Waits implements Identified {
    HELP_FIRST, HELP_ADVISED, RULES_CHANGED, QUESTIONS_FIRST, OWN_TEAM;

    /** Stable kebab-case id of the reason; empty where the plan does not wait. */
    static Optional<String> why(Clearance safety) {
        return of(safety).map(Waits::id);
    }

    private static Optional<Waits> of(Clearance safety) {
        if (safety instanceof Clear) {
            return Optional.empty();
        }
        if (safety instanceof Clearance.HelpFirst) {
            return Optional.of(HELP_FIRST);
        }
        if (safety instanceof Clearance.HelpAdvised) {
            return Optional.of(HELP_ADVISED);
        }
        if (safety instanceof Clearance.RulesChanged) {
            return Optional.of(RULES_CHANGED);
        }
        return Optional.of(safety instanceof Clearance.OwnTeam ? OWN_TEAM : QUESTIONS_FIRST);
    }
}
