package app.backwise.core.decision;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.CompletedAnswers;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Maps answers to rest-or-move guidance. The most urgent rule that applies decides, so adding a finding can never lower
 * the urgency; an emergency decides at once, before the remaining questions.
 */
public final class DecisionService {

    private static final Comparator<Reason> MOST_URGENT_FIRST =
            Comparator.comparing((Reason reason) -> reason.rule().urgency()).reversed();

    private final List<SafetyRule> rules;

    /** Decisions on answers alone. */
    public DecisionService() {
        this(SafetyRules.ALL);
    }

    /** Decisions by some of the rules. */
    DecisionService(List<SafetyRule> rules) {
        this.rules = rules;
    }

    /**
     * Decisions for somebody with earlier results: pain that was unbearable two to fourteen days ago and still is needs
     * help today.
     *
     * @param on the day to decide for
     * @param earlier results saved before
     */
    public DecisionService after(Collection<EarlierResult> earlier, LocalDate on) {
        return earlier.stream().noneMatch(result -> result.unbearableBefore(on)) ? this
                : new DecisionService(
                        Stream.concat(rules.stream(), Stream.of(SafetyRules.STILL_DEBILITATING)).toList());
    }

    /** The next question to ask, or the decision. Answers to questions that are not asked do not count. */
    public Step next(Answers answers) {
        Walk walk = Questions.PART_ONE.walk(answers);
        List<Reason> because = reasonsIn(walk.relevant());
        if (!because.isEmpty() && because.get(0).rule().urgency() == Urgency.EMERGENCY) {
            return new Step.Decided(new GetHelp(Urgency.EMERGENCY, because, walk.relevant()));
        }
        Optional<Question> open = walk.firstOpen();
        return open.isPresent()
                ? new Step.Ask(open.get())
                : new Step.Decided(decide(walk.completed().orElseThrow(), because));
    }

    private static Decision decide(CompletedAnswers completed, List<Reason> because) {
        Answers answers = completed.answers();
        Urgency urgency = because.isEmpty() ? Urgency.SELF_CARE : because.get(0).rule().urgency();
        return switch (urgency) {
            case EMERGENCY, SAME_DAY -> new GetHelp(urgency, because, answers);
            case SEE_SOON, SELF_CARE -> because.stream().allMatch(reason -> reason.rule().allowsPlan())
                    ? new Guidance(urgency, because, CategoryRules.firstFor(answers), completed)
                    : new GetHelp(urgency, because, answers);
        };
    }

    private List<Reason> reasonsIn(Answers answers) {
        List<Reason> reasons = new ArrayList<>();
        for (SafetyRule rule : rules) {
            rule.reasonIn(answers).ifPresent(reasons::add);
        }
        reasons.sort(MOST_URGENT_FIRST);
        return reasons;
    }
}
