package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.PART_ONE;
import static app.backwise.core.questionnaire.Question.NONE;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question.Format;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The brute force behind {@link WhatWouldChange}: tries every possible answer and keeps those one step away. */
final class ChangedAnswers {

    private static final DecisionService DECISIONS = new DecisionService();
    private static final Map<Question, List<Set<String>>> POSSIBLE_ANSWERS = PART_ONE.questions().stream()
            .collect(Collectors.toMap(question -> question, ChangedAnswers::possibleAnswers));

    private ChangedAnswers() {}

    static Set<Change> leadingElsewhere(Decision from) {
        Set<Change> changes = new LinkedHashSet<>();
        for (Question question : PART_ONE.walk(from.answers()).asked()) {
            Set<String> now = from.answers().of(question);
            for (Set<String> then : POSSIBLE_ANSWERS.get(question)) {
                Set<String> given = findings(then, now);
                Set<String> takenBack = findings(now, then);
                boolean oneGiven = given.size() == 1 && (takenBack.isEmpty() || question.format() != Format.MULTIPLE);
                boolean oneTakenBack = given.isEmpty() && takenBack.size() == 1;
                if (oneGiven || oneTakenBack) {
                    Choice choice = question.choice((oneGiven ? given : takenBack).iterator().next());
                    Change.Direction kind = oneGiven ? Change.Direction.GIVEN : Change.Direction.TAKEN_BACK;
                    changes.addAll(changes(kind, choice, from, from.answers().with(question, then)));
                }
            }
        }
        return changes;
    }

    private static List<Change> changes(Change.Direction kind, Choice choice, Decision from, Answers changed) {
        return PART_ONE.walk(changed).open().size() > 1 ? List.of() : followed(kind, List.of(choice), from, changed);
    }

    /** What an answer that is still open then leads to, and the one that this opens. */
    private static List<Change> followed(Change.Direction kind, List<Choice> choices, Decision from, Answers changed) {
        if (DECISIONS.next(changed) instanceof Step.Decided) {
            return change(kind, choices, from, changed).stream().toList();
        }
        Question opened = PART_ONE.walk(changed).open().get(0);
        List<Change> changes = new ArrayList<>();
        for (String option : opened.options()) {
            List<Choice> longer = new ArrayList<>(choices);
            if (!option.equals(NONE)) {
                longer.add(opened.choice(option));
            }
            changes.addAll(followed(kind, longer, from, changed.with(opened, List.of(option))));
        }
        return changes;
    }

    private static Optional<Change> change(Change.Direction kind, List<Choice> choices, Decision from,
            Answers changed) {
        Decision to = ((Step.Decided) DECISIONS.next(changed)).decision();
        boolean same = to.urgency() == from.urgency()
                && DecisionCheck.categoryOf(to).equals(DecisionCheck.categoryOf(from));
        Optional<Category> category = to instanceof Guidance guidance
                ? Optional.of(guidance.category())
                : Optional.empty();
        return same ? Optional.empty() : Optional.of(new Change(kind, choices, to.urgency(), category));
    }

    private static List<Set<String>> possibleAnswers(Question question) {
        if (question.format() != Format.MULTIPLE) {
            return question.options().stream().map(Set::of).toList();
        }
        List<Set<String>> answers = new ArrayList<>(List.of(Set.of()));
        for (String option : question.options()) {
            if (!option.equals(NONE)) {
                for (Set<String> without : List.copyOf(answers)) {
                    Set<String> with = new HashSet<>(without);
                    with.add(option);
                    answers.add(with);
                }
            }
        }
        answers.set(0, Set.of(NONE));
        return answers;
    }

    private static Set<String> findings(Set<String> present, Set<String> absent) {
        Set<String> findings = new HashSet<>(present);
        findings.removeAll(absent);
        findings.remove(NONE);
        return findings;
    }
}
