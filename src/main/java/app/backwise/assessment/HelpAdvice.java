package app.backwise.assessment;

import app.backwise.core.decision.Decision;
import app.backwise.core.decision.GetHelp;
import app.backwise.journal.PlanToday;
import app.backwise.journal.Visitor;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets the plan of a visitor who has a journal wait from the moment their answers ask to get help. Which answers, or
 * how urgent, is not kept.
 */
@Component
class HelpAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(HelpAdvice.class);

    private final PlanToday plan;

    HelpAdvice(PlanToday plan) {
        this.plan = plan;
    }

    /** Whatever fails here must not stand in the way of the advice itself. */
    void note(Optional<Decision> decision, Visitor visitor) {
        if (decision.filter(GetHelp.class::isInstance).isEmpty()) {
            return;
        }
        try {
            visitor.journal().ifPresent(journal -> plan.adviseHelp(journal.id()));
        } catch (RuntimeException e) {
            LOG.error("A plan could not be told to wait: {}", e.getClass().getSimpleName());
        }
    }
}
