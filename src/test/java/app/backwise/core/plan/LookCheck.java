package app.backwise.core.plan;

import static app.backwise.core.assessment.Questions.ACTIVITY;
import static app.backwise.core.assessment.Questions.DURATION;
import static app.backwise.core.plan.PlanCheck.require;

import app.backwise.core.decision.Guidance;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.plan.LookAgain.Look;
import app.backwise.core.questionnaire.Answers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Holds the day to look again against what it may be. */
final class LookCheck {

    private static final Predicate<Answers> NOT_SURE = ACTIVITY.choice("not-sure");
    private static final Predicate<Answers> LONG_STANDING = DURATION.choice("over-3-months");
    private static final int LOOKS = 8;

    private LookCheck() {}

    /** The days to the first look of somebody who has a plan. */
    static int checked(Guidance guidance) {
        Answers answers = guidance.answers();
        require(LookAgain.afterDays(guidance).isPresent(), "A plan without a day to look again", answers);
        int first = LookAgain.afterDays(guidance).getAsInt();
        require(first > 0, "A look on the same day", answers);
        require(!NOT_SURE.test(answers) || first == 2, "Not sure, and not in two days", answers);

        int longest = Math.max(first, LONG_STANDING.test(answers) ? 90 : 28);
        List<Look> looks = new ArrayList<>();
        LocalDate on = Written.START;
        int before = first;
        for (int look = 0; look < LOOKS; look++) {
            looks.add(new Look(on, guidance));
            int days = LookAgain.afterDays(looks).orElse(0);
            require(look > 0 || days == first, "Two first looks", answers);
            require(days >= before && days <= longest, "Looks that come closer or go too far apart", answers);
            before = days;
            on = on.plusDays(days);
        }
        return first;
    }
}
