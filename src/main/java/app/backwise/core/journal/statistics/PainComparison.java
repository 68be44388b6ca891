package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * The average pain of two periods side by side. It judges the means as they are shown and says nothing of why they
 * differ. A change of 2 points or of 30 % is the least that matters to people with low back pain (Ostelo et al., Spine
 * 2008), here 30 % of the higher mean, so that a rise is judged like the fall that mirrors it. What such a change could
 * hide in is not called the same, and what chance could do is not called a change.
 *
 * @param earlier the period before
 * @param later the period after
 * @param chance how much means differ without a change
 */
public record PainComparison(PainFigures earlier, PainFigures later, UpsAndDowns chance) {

    /** With fewer days of entries in a period nothing is compared, nor with fewer than half of its days. */
    public static final int LEAST_DAYS = 7;

    private static final BigDecimal LEAST_TO_MENTION = BigDecimal.ONE;
    static final BigDecimal POINTS_THAT_MATTER = BigDecimal.valueOf(2);
    private static final BigDecimal SHARE_THAT_MATTERS = new BigDecimal("0.3");
    private static final double CERTAINTY = 3.2;

    /** What can be said. */
    public enum Size {
        /** Too few days with entries in one period or both. */
        TOO_FEW,
        /** So close that no change of two points can hide in it. */
        SAME,
        /** Neither the same nor beyond chance. */
        UNCLEAR,
        /** Apart by a point or more and beyond chance, and still less than what matters. */
        SMALL,
        /** Apart beyond chance by what matters to people, or more. */
        LARGE
    }

    /** Of these periods, as these days show them, oldest first. */
    public static PainComparison of(Period earlier, Period later, List<DailySummary> summaries) {
        return new PainComparison(PainFigures.of(earlier, summaries), PainFigures.of(later, summaries),
                UpsAndDowns.of(summaries));
    }

    public Size size() {
        if (missingEarlier() > 0 || missingLater() > 0) {
            return Size.TOO_FEW;
        }
        if (isSame()) {
            return Size.SAME;
        }
        if (difference().compareTo(LEAST_TO_MENTION) < 0 || !isBeyondChance(CERTAINTY)) {
            return Size.UNCLEAR;
        }
        return matters() ? Size.LARGE : Size.SMALL;
    }

    /** Whether they are so many times as far apart as by chance. Both must be known. */
    boolean isBeyondChance(double times) {
        return difference().doubleValue() >= times * chance.between(earlier.average(), later.average());
    }

    /** Whether they are so close that they are not two points apart but for chance. Both must be known. */
    boolean isSame() {
        return difference().doubleValue()
                + CERTAINTY * chance.between(earlier.average(), later.average()) < POINTS_THAT_MATTER.doubleValue();
    }

    private boolean matters() {
        BigDecimal higher = earlier.average().mean().max(later.average().mean());
        return difference().compareTo(POINTS_THAT_MATTER) >= 0
                || difference().compareTo(higher.multiply(SHARE_THAT_MATTERS)) >= 0;
    }

    /** How far the means shown lie apart; never negative. Both must be known. */
    public BigDecimal difference() {
        return later.average().mean().subtract(earlier.average().mean()).abs();
    }

    /** Whether the later mean is the lower one. Both must be known. */
    public boolean lower() {
        return later.average().mean().compareTo(earlier.average().mean()) < 0;
    }

    /** How many more days with entries the earlier period needs. */
    public int missingEarlier() {
        return missing(earlier);
    }

    /** How many more days with entries the later period needs. */
    public int missingLater() {
        return missing(later);
    }

    private static int missing(PainFigures figures) {
        return Math.max(0, Math.max(LEAST_DAYS, figures.halfOfDays()) - figures.average().days());
    }
}
