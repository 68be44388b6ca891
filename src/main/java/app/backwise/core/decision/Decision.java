package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the answers amount to. Only {@link Guidance} can carry a category, and only from it can a plan be made. */
public sealed interface Decision permits GetHelp, Guidance {

    /** How soon the person needs help. */
    Urgency urgency();

    /** The safety rules that apply, most urgent first; empty when none does. */
    List<Reason> because();

    /** Where to go; empty when no rule applies. In an emergency only what makes it one has a say. */
    default Optional<Door> door() {
        return because().stream()
                .filter(reason -> urgency() != Urgency.EMERGENCY || reason.rule().urgency() == Urgency.EMERGENCY)
                .map(Reason::door)
                .min(Comparator.naturalOrder());
    }

    /** This decision as guidance; empty if it is to get help without a plan. */
    default Optional<Guidance> guidance() {
        return this instanceof Guidance guidance ? Optional.of(guidance) : Optional.empty();
    }

    /** The answers that were decided on. */
    Answers answers();
}
