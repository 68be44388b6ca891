package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A safety rule: when one of its patterns is present, the urgency is at least this. The same object is evaluated,
 * printed on the method page, exported, explained on the result and counted by the tests.
 *
 * @param id stable kebab-case id
 * @param urgency what it asks for
 * @param patterns any of these is enough
 * @param evidence the sources, by entry of the evidence catalogue; at least one
 * @param door where to go with it
 * @param allowsPlan whether there may be a plan beside it; never beside same-day and emergency
 */
public record SafetyRule(String id, Urgency urgency, List<Pattern> patterns, List<Evidence> evidence, Door door,
        boolean allowsPlan) {

    public SafetyRule {
        patterns = List.copyOf(patterns);
        evidence = List.copyOf(evidence);
        if (patterns.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("A rule needs a pattern and a source: " + id);
        }
    }

    static SafetyRule rule(String id, Urgency urgency, List<Evidence> evidence, Clause... together) {
        return new SafetyRule(id, urgency, List.of(Pattern.all(together)), evidence, Door.usualFor(urgency),
                urgency.compareTo(Urgency.SEE_SOON) <= 0);
    }

    SafetyRule or(Clause... together) {
        List<Pattern> more = new ArrayList<>(patterns);
        more.add(Pattern.all(together));
        return new SafetyRule(id, urgency, more, evidence, door, allowsPlan);
    }

    SafetyRule through(Door another) {
        return new SafetyRule(id, urgency, patterns, evidence, another, allowsPlan);
    }

    SafetyRule withoutPlan() {
        return new SafetyRule(id, urgency, patterns, evidence, door, false);
    }

    boolean appliesTo(Answers answers) {
        for (Pattern pattern : patterns) {
            if (pattern.holdsFor(answers)) {
                return true;
            }
        }
        return false;
    }

    /** This rule with the answers that made it apply; empty if it does not. */
    Optional<Reason> reasonIn(Answers answers) {
        return appliesTo(answers)
                ? Optional.of(new Reason(this, Pattern.presentIn(patterns, answers)))
                : Optional.empty();
    }
}
