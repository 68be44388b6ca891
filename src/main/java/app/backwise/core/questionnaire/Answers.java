package app.backwise.core.questionnaire;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person has answered so far: for each question the options chosen. Immutable; the order in which answers were
 * given is not part of it.
 */
public final class Answers {

    private static final Answers NONE_YET = new Answers(Map.of());

    private final Map<String, Set<String>> chosen;

    private Answers(Map<String, Set<String>> chosen) {
        this.chosen = chosen;
    }

    /** No answers yet. */
    public static Answers noneYet() {
        return NONE_YET;
    }

    /**
     * These answers with one question answered (again).
     *
     * @throws IllegalArgumentException if the options are not an answer to the question
     */
    public Answers with(Question question, Collection<String> options) {
        question.problemWith(options).ifPresent(problem -> {
            throw new IllegalArgumentException(problem + " in an answer to " + question.id());
        });
        Set<String> inOrder = new LinkedHashSet<>(question.options());
        inOrder.retainAll(options);
        Map<String, Set<String>> copy = new HashMap<>(chosen);
        copy.put(question.id(), Collections.unmodifiableSet(inOrder));
        return new Answers(copy);
    }

    /** The options chosen for a question, in the order shown; empty if it has no answer. */
    public Set<String> of(Question question) {
        return of(question.id());
    }

    Set<String> of(String question) {
        return chosen.getOrDefault(question, Set.of());
    }

    /** Whether the question has an answer. */
    public boolean contains(Question question) {
        return chosen.containsKey(question.id());
    }

    /** These answers without the one to this question. */
    public Answers without(Question question) {
        Map<String, Set<String>> copy = new HashMap<>(chosen);
        copy.remove(question.id());
        return new Answers(copy);
    }

    /** Only the answers to these questions. */
    Answers onlyTo(Collection<Question> questions) {
        Map<String, Set<String>> copy = new HashMap<>();
        for (Question question : questions) {
            Set<String> options = chosen.get(question.id());
            if (options != null) {
                copy.put(question.id(), options);
            }
        }
        return new Answers(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that && chosen.equals(that.chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    /** Says how many answers there are and never which: answers are health data and must not reach a log. */
    @Override
    public String toString() {
        return chosen.size() + " answers";
    }
}
