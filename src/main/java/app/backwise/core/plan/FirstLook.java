package app.backwise.core.plan;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Guidance;
import app.backwise.core.id.Identified;
import app.backwise.core.questionnaire.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * How long from an assessment to the next: what decides, and what the method page prints. The days are a heuristic of
 * ours; more pain never means a later look.
 */
public enum FirstLook implements Identified {
    DEBILITATING(2),
    /** Not sure what moving does to the pain, in every category but trauma. */
    NOT_SURE(2),
    /** Moderate and stable, yet very severe and new. */
    SEVERE_AND_NEW(3),
    MODERATE_STABLE(7),
    LOCALIZED_INJURY(7),
    MILD_IMPROVING(14),
    PAIN_FREE(90),
    /** The person's own team says when. */
    TRAUMA(0);

    /** The longest distance that doubling leads to. */
    public static final int LONGEST = 28;
    /** The same for pain of more than three months. */
    public static final int LONGEST_LONG_STANDING = 90;
    /** Pain from which a new pain is looked at sooner. */
    public static final int VERY_SEVERE_PAIN = 8;

    private static final Predicate<Answers> NO_IDEA = Questions.ACTIVITY.choice("not-sure");
    private static final Predicate<Answers> NEW = Questions.DURATION.choice("under-2-weeks");

    private final int days;

    FirstLook(int days) {
        this.days = days;
    }

    static FirstLook of(Guidance guidance) {
        if (guidance.category() != Category.TRAUMA && NO_IDEA.test(guidance.answers())) {
            return NOT_SURE;
        }
        return switch (guidance.category()) {
            case TRAUMA -> TRAUMA;
            case DEBILITATING -> DEBILITATING;
            case PAIN_FREE -> PAIN_FREE;
            case LOCALIZED_INJURY -> LOCALIZED_INJURY;
            case MILD_IMPROVING -> MILD_IMPROVING;
            case MODERATE_STABLE -> NEW.test(guidance.answers())
                    && Questions.painNow(guidance.answers()) >= VERY_SEVERE_PAIN ? SEVERE_AND_NEW : MODERATE_STABLE;
        };
    }

    /** Days to the next look; empty where the person's own team says. */
    public OptionalInt days() {
        return this == TRAUMA ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** The distances after that while nothing changes, up to the longest; none where it is that long already. */
    public List<Integer> later() {
        List<Integer> later = new ArrayList<>();
        for (int next = days; next > 0 && next < LONGEST; later.add(next)) {
            next = doubled(next, LONGEST);
        }
        return later;
    }

    static int doubled(int before, int longest) {
        return Math.min(2 * before, longest);
    }
}
