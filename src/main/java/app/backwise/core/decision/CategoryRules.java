package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.ACTIVITY;
import static app.backwise.core.assessment.Questions.DURATION;
import static app.backwise.core.assessment.Questions.EVENTS;
import static app.backwise.core.assessment.Questions.INJURY;
import static app.backwise.core.assessment.Questions.PAIN_NOW;
import static app.backwise.core.decision.Clause.anyOf;
import static app.backwise.core.decision.Findings.pain;
import static app.backwise.core.decision.Evidence.AR1;
import static app.backwise.core.decision.Evidence.DE1;
import static app.backwise.core.decision.Evidence.LI1;
import static app.backwise.core.decision.Evidence.MI1;
import static app.backwise.core.decision.Evidence.MS1;
import static app.backwise.core.decision.Evidence.PF1;

import app.backwise.core.questionnaire.Answers;
import java.util.List;

/**
 * The categories in their order of meaning: the first that applies is the person's. Direction outranks intensity:
 * severe pain that eases with movement is treated more liberally than moderate pain that is merely stable. There is no
 * last resort; that one of them always applies is proved by the exhaustive test.
 */
public final class CategoryRules {

    private static final Clause TOLERATES_SOME =
            anyOf(ACTIVITY.choice("steady"), ACTIVITY.choice("some-worse"), ACTIVITY.choice("not-sure"));

    /** All categories, in order. */
    public static final List<CategoryRule> ALL = List.of(
            new CategoryRule(Category.TRAUMA, List.of(Pattern.all(
                    anyOf(EVENTS.choice("accident"), EVENTS.choice("surgery"),
                            EVENTS.choice("serious-illness")))),
                    AR1),
            new CategoryRule(Category.DEBILITATING, List.of(Pattern.all(
                    anyOf(ACTIVITY.choice("every-position"), ACTIVITY.choice("all-worse")))), DE1),
            new CategoryRule(Category.PAIN_FREE, List.of(Pattern.all(pain(0, 0))), PF1),
            new CategoryRule(Category.LOCALIZED_INJURY, List.of(Pattern.all(
                    anyOf(INJURY.choice("spot-back"), INJURY.choice("spot-elsewhere")),
                    anyOf(DURATION.choice("under-2-weeks"), DURATION.choice("2-to-6-weeks")))), LI1),
            new CategoryRule(Category.MILD_IMPROVING, List.of(
                    Pattern.all(anyOf(ACTIVITY.choice("eases"))),
                    Pattern.all(pain(1, 4), TOLERATES_SOME)), MI1),
            new CategoryRule(Category.MODERATE_STABLE, List.of(Pattern.all(pain(5, 10), TOLERATES_SOME)), MS1));

    private CategoryRules() {}

    /**
     * The first category that applies.
     *
     * @throws IllegalStateException if none does: there is no default category
     */
    static CategoryRule firstFor(Answers answers) {
        return ALL.stream()
                .filter(rule -> rule.appliesTo(answers))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No category applies"));
    }
}
