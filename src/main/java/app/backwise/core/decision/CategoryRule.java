package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;

/**
 * When a category applies.
 *
 * @param category the category
 * @param patterns any of these is enough
 * @param source where the category comes from, by entry of the evidence catalogue
 */
public record CategoryRule(Category category, List<Pattern> patterns, Evidence source) {

    public CategoryRule {
        patterns = List.copyOf(patterns);
    }

    boolean appliesTo(Answers answers) {
        return patterns.stream().anyMatch(pattern -> pattern.holdsFor(answers));
    }

    /** The person's own answers that put them in this category. */
    public List<Choice> reasonsIn(Answers answers) {
        return Pattern.presentIn(patterns, answers);
    }
}
