package app.backwise.core.decision;

import app.backwise.core.questionnaire.Choice;
import java.util.List;

/**
 * A rule that applies, with the person's own answers that made it apply.
 *
 * @param rule the rule
 * @param answers the answers, at least one, in the order of the rule
 */
public record Reason(SafetyRule rule, List<Choice> answers) {}
