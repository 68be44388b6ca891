package app.backwise.core.journal.statistics;

import java.math.BigDecimal;

/**
 * The average pain of two periods side by side. It judges the means as they are shown, so that anybody can check it by
 * hand, and says nothing of why they differ. A change of 2 points or of 30 % is the least that matters to people with
 * low back pain (Ostelo et al., Spine 2008), here 30 % of the higher mean, so that a rise is judged like the fall that
 * mirrors it.
 *
 * @param earlier the mean of daily averages in the period before
 * @param later the mean of daily averages in the period after
 */
public record PainComparison(Figure earlier, Figure later) {

    /** With fewer days of entries in a period nothing is compared. */
    public static final int LEAST_DAYS = 7;

    private static final BigDecimal LEAST_TO_MENTION = BigDecimal.ONE;
    private static final BigDecimal POINTS_THAT_MATTER = BigDecimal.valueOf(2);
    private static final BigDecimal SHARE_THAT_MATTERS = new BigDecimal("0.3");

    /** What can be said. */
    public enum Size {
        /** Too few days with entries in one period or both. */
        TOO_FEW,
        /** Less than a point apart. */
        SAME,
        /** A point or more apart, and still less than what matters. */
        SMALL,
        /** Apart by what matters to people, or more. */
        LARGE
    }

    public Size size() {
        if (missingEarlier() > 0 || missingLater() > 0) {
            return Size.TOO_FEW;
        }
        BigDecimal apart = difference();
        if (apart.compareTo(LEAST_TO_MENTION) < 0) {
            return Size.SAME;
        }
        boolean large = apart.compareTo(POINTS_THAT_MATTER) >= 0
                || apart.compareTo(earlier.mean().max(later.mean()).multiply(SHARE_THAT_MATTERS)) >= 0;
        return large ? Size.LARGE : Size.SMALL;
    }

    /** How far the means shown lie apart; never negative. Both must be known. */
    public BigDecimal difference() {
        return later.mean().subtract(earlier.mean()).abs();
    }

    /** Whether the later mean is the lower one. Both must be known. */
    public boolean lower() {
        return later.mean().compareTo(earlier.mean()) < 0;
    }

    /** How many more days with entries the earlier period needs. */
    public int missingEarlier() {
        return Math.max(0, LEAST_DAYS - earlier.days());
    }

    /** How many more days with entries the later period needs. */
    public int missingLater() {
        return Math.max(0, LEAST_DAYS - later.days());
    }
}
