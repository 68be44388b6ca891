package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.ACTIVITY;
import static app.backwise.core.assessment.Questions.DURATION;
import static app.backwise.core.assessment.Questions.EVENTS;
import static app.backwise.core.assessment.Questions.INJURY;
import static app.backwise.core.assessment.Questions.PAIN_NOW;
import static app.backwise.core.decision.Clause.anyOf;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.stream.IntStream;

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
                    "S7–S9"),
            new CategoryRule(Category.DEBILITATING, List.of(Pattern.all(
                    anyOf(ACTIVITY.choice("every-position"), ACTIVITY.choice("all-worse")))), "S17–S20"),
            new CategoryRule(Category.PAIN_FREE, List.of(Pattern.all(pain(0, 0))), "S31, S35"),
            new CategoryRule(Category.LOCALIZED_INJURY, List.of(Pattern.all(
                    anyOf(INJURY.choice("spot-back"), INJURY.choice("spot-elsewhere")),
                    anyOf(DURATION.choice("under-2-weeks"), DURATION.choice("2-to-6-weeks")))), "S10–S15"),
            new CategoryRule(Category.MILD_IMPROVING, List.of(
                    Pattern.all(anyOf(ACTIVITY.choice("eases"))),
                    Pattern.all(pain(1, 4), TOLERATES_SOME)), "S26–S29"),
            new CategoryRule(Category.MODERATE_STABLE, List.of(Pattern.all(pain(5, 10), TOLERATES_SOME)), "S21–S25"));

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

    private static Clause pain(int lowest, int highest) {
        return anyOf(IntStream.rangeClosed(lowest, highest)
                .mapToObj(level -> PAIN_NOW.choice(Integer.toString(level)))
                .toArray(Choice[]::new));
    }
}
