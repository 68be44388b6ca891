package app.backwise.core.history;

import app.backwise.core.decision.Category;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Urgency;
import app.backwise.core.movement.DriverResult;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Answers;
import java.util.Optional;

/**
 * What an assessment amounted to. An old one is told as it was decided then.
 *
 * @param urgency its urgency
 * @param category its category; empty without guidance
 * @param driver its movement driver; empty where it was not asked about
 */
public record Outcome(Urgency urgency, Optional<Category> category, Optional<MovementDriver> driver) {

    /** That of a decision with the answers of part two. */
    public static Outcome of(Decision decision, Answers aboutYou) {
        return new Outcome(decision.urgency(), decision.guidance().map(Guidance::category),
                decision.guidance().flatMap(guidance -> Plan.of(guidance, aboutYou))
                        .flatMap(Plan::driver).map(DriverResult::driver));
    }
}
