package app.backwise.plan.experiment;

import app.backwise.core.response.PainRule;
import java.util.List;

/**
 * A line of the rule stated beforehand, with the person's own numbers.
 *
 * @param light id of its light
 * @param words key of its words, which take the numbers
 * @param pain a pain while doing it
 * @param other another one, where the words need it
 */
public record RuleLine(String light, String words, int pain, int other) {

    static List<RuleLine> of(PainRule rule) {
        int allowed = rule.allowedPain();
        return List.of(
                new RuleLine("green", "experiment.rule.green", allowed, 0),
                new RuleLine("amber", "experiment.rule.amber", allowed + 1, allowed),
                new RuleLine("red", "experiment.rule.red", rule.stopPain(), allowed + 1),
                new RuleLine("red", "experiment.rule.legs", 0, 0));
    }
}
