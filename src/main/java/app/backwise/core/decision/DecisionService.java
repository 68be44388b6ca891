package app.backwise.core.decision;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.CompletedAnswers;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Maps answers to rest-or-move guidance. The most urgent rule that applies decides, so adding a finding can never lower
 * the urgency; an emergency decides at once, before the remaining questions.
 */
public final class DecisionService {

    private static final Comparator<Reason> MOST_URGENT_FIRST =
            Comparator.comparing((Reason reason) -> reason.rule().urgency()).reversed();
    private static final Predicate<Answers> NO_PLAN =
            Questions.AGE.choice("under-18").or(Questions.HEALTH.choice("pregnant"));

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
            case SEE_SOON, SELF_CARE -> NO_PLAN.test(answers)
                    ? new GetHelp(urgency, because, answers)
                    : new Guidance(urgency, because, CategoryRules.firstFor(answers), completed);
        };
    }

    private static List<Reason> reasonsIn(Answers answers) {
        List<Reason> reasons = new ArrayList<>();
        for (SafetyRule rule : SafetyRules.ALL) {
            rule.reasonIn(answers).ifPresent(reasons::add);
        }
        reasons.sort(MOST_URGENT_FIRST);
        return reasons;
    }
}
