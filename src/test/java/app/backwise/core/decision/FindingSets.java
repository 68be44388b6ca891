package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;

import app.backwise.core.Patient;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question.Format;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The findings a person can have: every option of part one but "none" and the mildest. They stand in the order of the
 * questions, so that a finding comes after the one that opens its question. A set of findings becomes complete answers
 * by adding the finding that opens a question, and the mildest answer to everything else.
 */
final class FindingSets {

    static final List<Choice> FINDINGS = findings();
    static final int COUNT = FINDINGS.size();

    private static final Map<String, Question> QUESTIONS = new HashMap<>();
    private static final Map<Question, Choice> OPENED_BY = Map.of(
            ACCIDENT_CHECK, EVENTS.choice("accident"), PREGNANCY_SIGNS, HEALTH.choice("pregnant"),
            SIDE_SIGNS, SITE.choice("side"), STIFFNESS, DURATION.choice("over-3-months"),
            INJURY, EVENTS.choice("minor-strain"), INJURED_PART, INJURY.choice("spot-elsewhere"));

    private static final Choice ELSEWHERE = SITE.choice("elsewhere");
    private static final Set<Choice> OPENING_OR_CLOSING = Stream.concat(
            Stream.of(AGE.choice("under-18"), ELSEWHERE, INJURY.choice("spot-back"), INJURY.choice("no-spot")),
            OPENED_BY.values().stream()).collect(Collectors.toSet());
    private static final Question[] QUESTION_OF;
    private static final int[] OPENER_OF;

    static {
        PART_ONE.questions().forEach(question -> QUESTIONS.put(question.id(), question));
        QUESTION_OF = FINDINGS.stream().map(finding -> QUESTIONS.get(finding.question())).toArray(Question[]::new);
        OPENER_OF = Stream.of(QUESTION_OF).mapToInt(question -> FINDINGS.indexOf(OPENED_BY.get(question))).toArray();
    }

    private FindingSets() {}

    static Question questionOf(int finding) {
        return QUESTION_OF[finding];
    }

    /** The finding that opens the question of this one, and what opens that; none if it is always asked. */
    static IntStream openersOf(int finding) {
        return IntStream.iterate(OPENER_OF[finding], opener -> opener >= 0, opener -> OPENER_OF[opener]);
    }

    /** Whether the question of this finding is asked even without the finding that usually opens it. */
    static boolean askedAnyway(int finding, int... set) {
        return List.of(INJURY, INJURED_PART).contains(questionOf(finding))
                && IntStream.of(set).anyMatch(other -> FINDINGS.get(other).equals(ELSEWHERE));
    }

    /**
     * Complete answers with one finding more; null where the finding contradicts the set.
     *
     * @param answers complete answers made from the set
     * @param set the findings so far, all before the new one
     */
    static Answers plus(int finding, Answers answers, int... set) {
        Question question = questionOf(finding);
        Choice choice = FINDINGS.get(finding);
        Answers opened = contradicts(question, set) ? null : opened(question, answers, set);
        if (opened == null) {
            return null;
        }
        Answers all = added(choice, opened);
        if (choice.equals(ELSEWHERE)) {
            all = all.with(INJURY, List.of(Patient.mildest(INJURY, all)));
        }
        return OPENING_OR_CLOSING.contains(choice) ? completed(all) : all;
    }

    /** Complete answers with these findings, the mildest ones among them or not. */
    static Answers answersWith(Collection<Choice> findings) {
        int[] set = findings.stream().mapToInt(FINDINGS::indexOf).filter(index -> index >= 0).sorted().toArray();
        Answers answers = Patient.benign().answers();
        for (int position = 0; position < set.length; position++) {
            answers = plus(set[position], answers, Arrays.copyOf(set, position));
        }
        return answers;
    }

    /** Complete answers in which the question is asked; null where the set rules that out. */
    private static Answers opened(Question question, Answers answers, int... set) {
        if (answers.contains(question)) {
            return answers;
        }
        Choice opener = OPENED_BY.get(question);
        if (opener == null || contradicts(QUESTIONS.get(opener.question()), set)) {
            return null;
        }
        Answers before = opened(QUESTIONS.get(opener.question()), answers, set);
        Answers opened = before == null ? null : completed(added(opener, before));
        return opened != null && opened.contains(question) ? opened : null;
    }

    private static boolean contradicts(Question question, int... set) {
        if (question.format() != Format.MULTIPLE) {
            for (int other : set) {
                if (questionOf(other) == question) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Answers added(Choice finding, Answers answers) {
        Question question = QUESTIONS.get(finding.question());
        Set<String> options = new HashSet<>(Set.of(finding.option()));
        if (question.format() == Format.MULTIPLE) {
            options.addAll(answers.of(question));
            options.remove(Question.NONE);
        }
        return answers.with(question, options);
    }

    private static Answers completed(Answers answers) {
        Answers all = answers;
        for (Question open : PART_ONE.walk(all).open()) {
            all = all.with(open, List.of(Patient.mildest(open, all)));
        }
        return PART_ONE.walk(all).relevant();
    }

    private static List<Choice> findings() {
        Answers mildest = Patient.benign().answers();
        List<Choice> findings = new ArrayList<>();
        for (Question question : Questions.PART_ONE.questions()) {
            question.choices().stream()
                    .filter(choice -> !choice.test(mildest) && !choice.option().equals(Question.NONE))
                    .forEach(findings::add);
        }
        return findings;
    }
}
