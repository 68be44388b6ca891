package app.backwise.plan.recovery;

import app.backwise.core.recovery.ActiveRecovery;
import app.backwise.core.recovery.RecoverySession;
import java.math.BigDecimal;
import java.util.List;

/**
 * A light session in the person's own unit.
 *
 * @param session the session
 * @param unit id of the unit
 * @param estimated whether its maximum was estimated from a set
 */
public record SessionAnswer(RecoverySession session, String unit, boolean estimated) {

    public BigDecimal load() {
        return session.load().stripTrailingZeros();
    }

    public BigDecimal maximum() {
        return session.maximum().stripTrailingZeros();
    }

    /** Sets and repetitions, the fewest and the most of each, and the highest effort. */
    public List<Integer> limits() {
        return List.of(RecoverySession.SETS_FEWEST, RecoverySession.SETS_MOST, RecoverySession.REPETITIONS_FEWEST,
                RecoverySession.REPETITIONS_MOST, ActiveRecovery.EASY);
    }
}
