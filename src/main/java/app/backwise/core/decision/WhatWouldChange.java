package app.backwise.core.decision;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
            for (Variation variation : Variation.of(question, decision.answers())) {
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

    private static boolean sameOutcome(Decision one, Decision other) {
        return one.urgency() == other.urgency() && categoryOf(one).equals(categoryOf(other));
    }

    private static Optional<Category> categoryOf(Decision decision) {
        return decision.guidance().map(Guidance::category);
    }
}
