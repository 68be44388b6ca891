package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;

/**
 * Findings that must be present together: every clause holds.
 *
 * @param clauses the clauses, at least one
 */
public record Pattern(List<Clause> clauses) {

    public Pattern {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("A pattern without findings would always hold");
        }
    }

    /** All of these clauses together. */
    public static Pattern all(Clause... clauses) {
        return new Pattern(List.of(clauses));
    }

    boolean holdsFor(Answers answers) {
        for (Clause clause : clauses) {
            if (!clause.holdsFor(answers)) {
                return false;
            }
        }
        return true;
    }

    /** The person's findings in those of these patterns that hold; empty if none does. */
    static List<Choice> presentIn(List<Pattern> patterns, Answers answers) {
        return patterns.stream()
                .filter(pattern -> pattern.holdsFor(answers))
                .flatMap(pattern -> pattern.clauses.stream())
                .flatMap(clause -> clause.findings().stream())
                .filter(finding -> finding.test(answers))
                .distinct()
                .toList();
    }
}
