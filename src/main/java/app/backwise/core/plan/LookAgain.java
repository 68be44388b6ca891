package app.backwise.core.plan;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Guidance;
import app.backwise.core.questionnaire.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The two clocks of a plan: when to look again, and when to try a paused activity again. Days count from the
 * assessment. Source of the second: LBPfix, “a week or two depending on severity”; the first is a heuristic of ours.
 */
public final class LookAgain {

    /** Days for which something is paused. */
    public static final int PAUSE_DAYS = 7;
    /** The same with severe pain. */
    public static final int SEVERE_PAUSE_DAYS = 14;

    private static final Predicate<Answers> WORSE = Questions.COURSE.choice("worse");

    private LookAgain() {}

    /**
     * An assessment that led to guidance.
     *
     * @param on the person's day
     * @param guidance what it led to
     */
    public record Look(LocalDate on, Guidance guidance) {}

    /** Days until the next assessment; empty where the person's own team says. More pain never means a later look. */
    public static OptionalInt afterDays(Guidance guidance) {
        return FirstLook.of(guidance).days();
    }

    /**
     * Days from the last of these looks to the next. A look that was due, found the same and nothing worse doubles the
     * distance, up to four weeks, or three months for pain of more than three months.
     *
     * @param looks looks in a row, oldest first, at least one
     */
    public static OptionalInt afterDays(List<Look> looks) {
        Look last = looks.get(looks.size() - 1);
        if (afterDays(last.guidance()).isEmpty()) {
            return OptionalInt.empty();
        }
        int days = 0;
        Look before = null;
        for (Look look : looks) {
            int first = afterDays(look.guidance()).orElse(0);
            boolean unchanged = before != null && sameAndNoWorse(before.guidance(), look.guidance());
            boolean due = unchanged && !look.on().isBefore(before.on().plusDays(days));
            days = !unchanged ? first : due ? Math.max(first, FirstLook.doubled(days, longest(look.guidance()))) : days;
            before = look;
        }
        return OptionalInt.of(days);
    }

    /**
     * Days for which a provoking activity is paused: one week for pain up to 6, two for 7 and more; 0 where nothing is
     * paused until a day: because nothing has to be, or because somebody has to look at it first.
     */
    public static int pauseDays(Guidance guidance) {
        return switch (guidance.category()) {
            case TRAUMA, DEBILITATING, PAIN_FREE, MILD_IMPROVING -> 0;
            case LOCALIZED_INJURY, MODERATE_STABLE -> pain(guidance) >= Questions.SEVERE_PAIN
                    ? SEVERE_PAUSE_DAYS
                    : PAUSE_DAYS;
        };
    }

    private static boolean sameAndNoWorse(Guidance before, Guidance now) {
        return before.urgency() == now.urgency() && before.category() == now.category()
                && pain(now) <= pain(before) && !WORSE.test(now.answers());
    }

    private static int longest(Guidance guidance) {
        return Questions.longStanding(guidance.answers()) ? FirstLook.LONGEST_LONG_STANDING : FirstLook.LONGEST;
    }

    private static int pain(Guidance guidance) {
        return Questions.painNow(guidance.answers());
    }
}
