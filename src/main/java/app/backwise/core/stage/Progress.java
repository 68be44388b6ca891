package app.backwise.core.stage;

import app.backwise.core.id.Identified;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a criterion is met.
 *
 * @param criterion the criterion
 * @param state whether it is met
 * @param have the number that the journal shows; empty where there is none
 * @param need the number to reach, or for pain to stay under; empty for a yes or no
 */
public record Progress(Criterion criterion, State state, Optional<BigDecimal> have, Optional<BigDecimal> need) {

    /** Whether it is met. */
    public enum State implements Identified {
        MET, NOT_YET,
        /** Nothing, or too little, was written. */
        UNKNOWN
    }

    static Progress of(Criterion criterion, Optional<Boolean> met) {
        return new Progress(criterion, state(met), Optional.empty(), Optional.empty());
    }

    static Progress atLeast(Criterion criterion, Optional<BigDecimal> have, int need) {
        BigDecimal needed = BigDecimal.valueOf(need);
        return new Progress(criterion, state(have.map(value -> value.compareTo(needed) >= 0)), have,
                Optional.of(needed));
    }

    static Progress atMost(Criterion criterion, Optional<BigDecimal> have, int need) {
        BigDecimal needed = BigDecimal.valueOf(need);
        return new Progress(criterion, state(have.map(value -> value.compareTo(needed) <= 0)), have,
                Optional.of(needed));
    }

    /** The same, met in another way than by the number. */
    Progress orMet(boolean otherwise) {
        return otherwise ? new Progress(criterion, State.MET, have, need) : this;
    }

    private static State state(Optional<Boolean> met) {
        return met.map(yes -> yes ? State.MET : State.NOT_YET).orElse(State.UNKNOWN);
    }
}
