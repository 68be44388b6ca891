package app.backwise.core.decision;

import static app.backwise.core.questionnaire.Question.NONE;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Answers that differ from those of a decision.
 *
 * @param direction whether something was given or taken back
 * @param choices what
 * @param answers the answers then
 */
record Variation(Change.Direction direction, List<Choice> choices, Answers answers) {

    /** Every single other answer to this question. */
    static List<Variation> of(Question question, Answers answers) {
        Set<String> chosen = answers.of(question);
        List<Variation> variations = new ArrayList<>();
        for (String option : question.options()) {
            Choice choice = question.choice(option);
            if (!chosen.contains(option) && question.format() != Question.Format.MULTIPLE) {
                variations.add(new Variation(Change.Direction.GIVEN, List.of(choice), answers.with(question,
                        List.of(option))));
            } else if (question.format() == Question.Format.MULTIPLE && !option.equals(NONE)) {
                Change.Direction direction =
                        chosen.contains(option) ? Change.Direction.TAKEN_BACK : Change.Direction.GIVEN;
                variations.add(
                        new Variation(direction, List.of(choice), answers.with(question, toggled(chosen, option))));
            }
        }
        return variations;
    }

    private static Set<String> toggled(Set<String> chosen, String option) {
        Set<String> others = new HashSet<>(chosen);
        others.remove(NONE);
        if (!others.remove(option)) {
            others.add(option);
        }
        return others.isEmpty() ? Set.of(NONE) : others;
    }

    Variation andThen(Question opened, String option) {
        List<Choice> longer = new ArrayList<>(choices);
        if (!option.equals(NONE)) {
            longer.add(opened.choice(option));
        }
        return new Variation(direction, List.copyOf(longer), answers.with(opened, List.of(option)));
    }
}
