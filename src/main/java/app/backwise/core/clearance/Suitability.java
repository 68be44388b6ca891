package app.backwise.core.clearance;

import app.backwise.core.decision.Decision;
import app.backwise.core.decision.GetHelp;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Urgency;
import app.backwise.core.id.Identified;

/** Is a self-guided plan right for this person? After the two-minute quiz of LBPfix. */
public enum Suitability implements Identified {
    /** Yes. */
    YES,
    /** After a professional has seen them. */
    AFTER_SEEN,
    /** No; the result says the next step. */
    NO;

    /** The answer that follows from a decision. */
    public static Suitability of(Decision decision) {
        if (decision instanceof GetHelp) {
            return NO;
        }
        Guidance guidance = (Guidance) decision;
        return switch (guidance.category()) {
            case TRAUMA -> NO;
            case DEBILITATING -> AFTER_SEEN;
            case PAIN_FREE, LOCALIZED_INJURY, MILD_IMPROVING, MODERATE_STABLE ->
                guidance.urgency() == Urgency.SELF_CARE ? YES : AFTER_SEEN;
        };
    }
}
