package app.backwise.core.decision;

import static app.backwise.core.questionnaire.Question.NONE;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Computes, from the same decision, every single changed answer that leads to another urgency or category. Where the
 * change opens one further question, each option of that one is followed too; a change that opens more (an adult
 * instead of someone under 18) is another assessment, not a nearby result.
 */
public final class WhatWouldChange {

    private final DecisionService decisions;

    public WhatWouldChange(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** All such changes, most urgent first, then in the order of the questions. */
    public List<Change> from(Decision decision) {
        List<Change> changes = new ArrayList<>();
        for (Question question : Questions.PART_ONE.walk(decision.answers()).asked()) {
            for (Variation variation : variationsOf(question, decision.answers())) {
                if (Questions.PART_ONE.walk(variation.answers()).open().size() <= 1) {
                    follow(variation, decision, changes);
                }
            }
        }
        changes.sort(Comparator.comparing(Change::urgency).reversed());
        return List.copyOf(changes);
    }

    private void follow(Variation variation, Decision from, List<Change> changes) {
        Step step = decisions.next(variation.answers());
        if (step instanceof Step.Decided decided) {
            if (!sameOutcome(from, decided.decision())) {
                changes.add(new Change(variation.direction(), variation.choices(), decided.decision().urgency(),
                        categoryOf(decided.decision())));
            }
        } else if (step instanceof Step.Ask ask) {
            for (String option : ask.question().options()) {
                follow(variation.andThen(ask.question(), option), from, changes);
            }
        }
    }

    private static List<Variation> variationsOf(Question question, Answers answers) {
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

    private static boolean sameOutcome(Decision one, Decision other) {
        return one.urgency() == other.urgency() && categoryOf(one).equals(categoryOf(other));
    }

    private static Optional<Category> categoryOf(Decision decision) {
        return decision.guidance().map(Guidance::category);
    }

    private record Variation(Change.Direction direction, List<Choice> choices, Answers answers) {

        Variation andThen(Question opened, String option) {
            List<Choice> longer = new ArrayList<>(choices);
            if (!option.equals(NONE)) {
                longer.add(opened.choice(option));
            }
            return new Variation(direction, List.copyOf(longer), answers.with(opened, List.of(option)));
        }
    }
}
