package app.backwise.core.decision;

import app.backwise.core.questionnaire.Choice;
import java.util.List;

/**
 * A rule that applies, with the person's own answers that made it apply.
 *
 * @param rule the rule
 * @param answers the answers, at least one, in the order of the rule
 */
public record Reason(SafetyRule rule, List<Choice> answers) {

    /** Where to go with it: bleeding heavily and feeling faint call for an ambulance in pregnancy too. */
    public Door door() {
        return answers.contains(Findings.HEAVY_BLEEDING) || answers.contains(Findings.FAINT_OR_SHOULDER_TIP)
                ? Door.AMBULANCE
                : rule.door();
    }
}
