package app.backwise.core.recovery;

import app.backwise.core.plan.Activity;
import app.backwise.core.plan.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A very easy session with weights as active recovery: 3 to 5 sets of 3 to 5 at half of the one-repetition maximum.
 * After LBPfix, for people very familiar with weights only.
 *
 * @param maximum the one-repetition maximum, given or estimated, in the person's own unit of weight
 * @param load half of it, rounded down to steps of a half
 */
public record RecoverySession(BigDecimal maximum, BigDecimal load) {

    public static final int SETS_FEWEST = 3;
    public static final int SETS_MOST = 5;
    public static final int REPETITIONS_FEWEST = 3;
    public static final int REPETITIONS_MOST = 5;
    /** Estimates from longer sets are too far off. */
    public static final int KNOWN_REPETITIONS_MOST = 10;
    public static final BigDecimal WEIGHT_LEAST = BigDecimal.ONE;
    public static final BigDecimal WEIGHT_MOST = BigDecimal.valueOf(1000);

    private static final BigDecimal EPLEY = BigDecimal.valueOf(30);
    private static final BigDecimal STEP = new BigDecimal("0.5");

    /**
     * Whether it suits: used to the gym, which does not provoke the pain, and no bones that may be fragile.
     */
    public static boolean suits(Plan plan) {
        return plan.activities().moreOf().contains(Activity.GYM)
                && !plan.weakBones();
    }

    /**
     * The session for a known one-repetition maximum; empty for somebody whom it does not suit.
     *
     * @throws IllegalArgumentException for a weight outside 1 to 1000
     */
    public static Optional<RecoverySession> of(Plan plan, BigDecimal maximum) {
        BigDecimal checked = checked(maximum);
        return suits(plan) ? Optional.of(at(checked)) : Optional.empty();
    }

    /**
     * The session for a maximum estimated from one hard set after Epley (1985): weight × (1 + repetitions / 30); a
     * single repetition is the maximum itself.
     *
     * @throws IllegalArgumentException for a weight outside 1 to 1000 or repetitions outside 1 to 10
     */
    public static Optional<RecoverySession> estimated(Plan plan, BigDecimal weight, int repetitions) {
        if (repetitions < 1 || repetitions > KNOWN_REPETITIONS_MOST) {
            throw new IllegalArgumentException("Repetitions outside 1 to 10");
        }
        BigDecimal extra = repetitions == 1 ? BigDecimal.ZERO : BigDecimal.valueOf(repetitions);
        BigDecimal maximum = checked(weight).multiply(EPLEY.add(extra)).divide(EPLEY, 1, RoundingMode.DOWN);
        return suits(plan) ? Optional.of(at(maximum)) : Optional.empty();
    }

    private static RecoverySession at(BigDecimal maximum) {
        return new RecoverySession(maximum, maximum.setScale(0, RoundingMode.DOWN).multiply(STEP));
    }

    private static BigDecimal checked(BigDecimal weight) {
        if (weight.compareTo(WEIGHT_LEAST) < 0 || weight.compareTo(WEIGHT_MOST) > 0) {
            throw new IllegalArgumentException("Weight outside 1 to 1000");
        }
        return weight;
    }
}
