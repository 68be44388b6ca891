package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.stream.Stream;

/**
 * At least so many of these findings are present. There is no "not": one more finding can only make it truer.
 *
 * @param atLeast how many, from 1 to the number of findings
 * @param findings the findings that count
 */
public record Clause(int atLeast, List<Choice> findings) {

    public Clause {
        findings = List.copyOf(findings);
        if (atLeast < 1 || atLeast > findings.size()) {
            throw new IllegalArgumentException("Cannot find " + atLeast + " of " + findings.size());
        }
    }

    /** Any one of these findings. */
    public static Clause anyOf(Choice... findings) {
        return new Clause(1, List.of(findings));
    }

    /** At least so many of these findings. */
    public static Clause atLeast(int count, List<Choice> findings) {
        return new Clause(count, findings);
    }

    /** This one, or any of these findings. */
    Clause or(Choice... others) {
        return or(anyOf(others));
    }

    /** This one or that one, both asking for any one of their findings. */
    Clause or(Clause other) {
        if (atLeast != 1 || other.atLeast != 1) {
            throw new IllegalArgumentException("Only clauses that ask for any one finding can be joined");
        }
        return new Clause(1, Stream.concat(findings.stream(), other.findings.stream()).distinct().toList());
    }

    boolean holdsFor(Answers answers) {
        int present = 0;
        for (Choice finding : findings) {
            if (finding.test(answers) && ++present == atLeast) {
                return true;
            }
        }
        return false;
    }
}
