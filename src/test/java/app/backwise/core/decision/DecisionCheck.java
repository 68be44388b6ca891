package app.backwise.core.decision;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides on complete answers and holds the decision against the reference and against what every decision must be. */
final class DecisionCheck {

    private static final DecisionService DECISIONS = new DecisionService();

    private DecisionCheck() {}

    /**
     * The decision.
     *
     * @throws AssertionError if it is wrong; says the answers
     */
    static Decision checked(Answers answers) {
        if (!(DECISIONS.next(answers) instanceof Step.Decided decided)) {
            throw wrong("No decision", answers);
        }
        Decision decision = decided.decision();
        ReferenceDecision reference = new ReferenceDecision(answers);
        if (decision.urgency() != reference.urgency()) {
            throw wrong(decision.urgency() + " instead of " + reference.urgency(), answers);
        }
        if (!categoryOf(decision).equals(reference.category())) {
            throw wrong(categoryOf(decision) + " instead of " + reference.category(), answers);
        }
        if (!sameRules(decision, reference.rules())) {
            throw wrong(ruleIds(decision) + " instead of " + reference.rules(), answers);
        }
        if (!decision.door().equals(reference.door())) {
            throw wrong(decision.door() + " instead of " + reference.door(), answers);
        }
        requireReasonsInOrder(decision);
        return decision;
    }

    static String categoryOf(Decision decision) {
        return decision instanceof Guidance guidance ? guidance.category().id() : "none";
    }

    static Set<String> ruleIds(Decision decision) {
        return decision.because().stream().map(reason -> reason.rule().id()).collect(Collectors.toSet());
    }

    private static boolean sameRules(Decision decision, Set<String> rules) {
        for (Reason reason : decision.because()) {
            if (!rules.contains(reason.rule().id())) {
                return false;
            }
        }
        return decision.because().size() == rules.size();
    }

    private static void requireReasonsInOrder(Decision decision) {
        Urgency urgency = decision.urgency();
        for (Reason reason : decision.because()) {
            if (reason.rule().urgency().compareTo(urgency) > 0) {
                throw wrong("Reasons out of order", decision.answers());
            }
            urgency = reason.rule().urgency();
            if (reason.answers().isEmpty()) {
                throw wrong(reason.rule().id() + " without an answer", decision.answers());
            }
            for (Choice choice : reason.answers()) {
                if (!choice.test(decision.answers())) {
                    throw wrong(choice + " was never answered", decision.answers());
                }
            }
        }
    }

    static AssertionError wrong(String what, Answers answers) {
        TreeMap<String, Set<String>> given = new TreeMap<>();
        Questions.PART_ONE.walk(answers).asked().forEach(question -> given.put(question.id(), answers.of(question)));
        return new AssertionError(what + " for " + given);
    }
}
