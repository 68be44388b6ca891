package app.backwise.core.decision;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A written case of either file, and what is decided of it.
 *
 * @param story who comes, and with what
 * @param answers the answers, up to the one that decides
 */
public record WrittenCase(String story, Answers answers) {

    private static final DecisionService DECISIONS = new DecisionService();

    public static Stream<WrittenCase> all() {
        return Stream.concat(
                AnsweredCase.all().stream().map(each -> new WrittenCase(each.toString(), each.answers())),
                Vignette.all().stream()
                        .map(each -> new WrittenCase(each.toString(), VignetteAnswers.of(each).answers())))
                .filter(each -> DECISIONS.next(each.answers()) instanceof Step.Decided);
    }

    /** The answers as in {@code "age=18-49 legs=one-leg-pain,spreading"}. */
    public String said() {
        return Questions.PART_ONE.questions().stream().filter(answers::contains)
                .map(question -> question.id() + "=" + String.join(",", answers.of(question)))
                .collect(Collectors.joining(" "));
    }

    /**
     * The ids of the urgency, of the rules that apply, in an emergency of those alone that make it one, and of the
     * category, if there is one.
     */
    public Set<String> outcome() {
        Decision decision = ((Step.Decided) DECISIONS.next(answers)).decision();
        Set<String> outcome = new TreeSet<>(Set.of(decision.urgency().id()));
        decision.because().stream().map(Reason::rule)
                .filter(rule -> decision.urgency() != Urgency.EMERGENCY || rule.urgency() == Urgency.EMERGENCY)
                .forEach(rule -> outcome.add(rule.id()));
        decision.guidance().ifPresent(guidance -> outcome.add("category " + guidance.category().id()));
        return outcome;
    }

    @Override
    public String toString() {
        return story;
    }
}
