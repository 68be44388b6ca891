package app.backwise.core.plan;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
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

    private static final int SOON = 2;
    private static final int SEVERE_AND_NEW = 3;
    private static final int ONE_WEEK = 7;
    private static final int TWO_WEEKS = 14;
    private static final int LONGEST = 28;
    private static final int THREE_MONTHS = 90;
    private static final int VERY_SEVERE_PAIN = 8;
    private static final Predicate<Answers> NOT_SURE = Questions.ACTIVITY.choice("not-sure");
    private static final Predicate<Answers> NEW = Questions.DURATION.choice("under-2-weeks");
    private static final Predicate<Answers> LONG_STANDING = Questions.DURATION.choice("over-3-months");
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
        if (guidance.category() == Category.TRAUMA) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(NOT_SURE.test(guidance.answers()) ? SOON : switch (guidance.category()) {
            case DEBILITATING -> SOON;
            case PAIN_FREE -> THREE_MONTHS;
            case LOCALIZED_INJURY -> ONE_WEEK;
            case MILD_IMPROVING -> TWO_WEEKS;
            case MODERATE_STABLE -> NEW.test(guidance.answers()) && pain(guidance) >= VERY_SEVERE_PAIN
                    ? SEVERE_AND_NEW
                    : ONE_WEEK;
            case TRAUMA -> throw new IllegalStateException();
        });
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
            days = !unchanged ? first : due ? Math.max(first, Math.min(2 * days, longest(look.guidance()))) : days;
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
            case LOCALIZED_INJURY, MODERATE_STABLE -> pain(guidance) >= Questions.SEVERE_PAIN ? TWO_WEEKS : ONE_WEEK;
        };
    }

    private static boolean sameAndNoWorse(Guidance before, Guidance now) {
        return before.urgency() == now.urgency() && before.category() == now.category()
                && pain(now) <= pain(before) && !WORSE.test(now.answers());
    }

    private static int longest(Guidance guidance) {
        return LONG_STANDING.test(guidance.answers()) ? THREE_MONTHS : LONGEST;
    }

    private static int pain(Guidance guidance) {
        return Questions.painNow(guidance.answers());
    }
}
