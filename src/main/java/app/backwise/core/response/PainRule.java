package app.backwise.core.response;

import app.backwise.core.journal.Rating;
import java.util.Optional;

/**
 * The rule stated before a try, relative to the person's own baseline, because from a baseline of 5 nobody could ever
 * be green on the absolute scale. Two points are the least change that matters (Ostelo et al., Spine 2008); borrowed
 * from tendon and knee rehabilitation and not validated for backs. Besides pain: back to usual next morning, and
 * nothing further down a leg.
 *
 * @param baseline usual pain, 0 to 10
 */
public record PainRule(int baseline) {

    private static final int ALLOWED = 2;
    private static final int TOO_MUCH = 4;

    public PainRule {
        if (!Rating.isValid(baseline)) {
            throw new IllegalArgumentException("Outside of 0 to 10");
        }
    }

    /** The highest pain while doing it that is fine, 2 to 10. */
    public int allowedPain() {
        return Math.min(Rating.MAXIMUM, baseline + ALLOWED);
    }

    /** The pain from which to stop at once; empty where the scale does not reach so far. */
    public Optional<Integer> stopPain() {
        return baseline + TOO_MUCH <= Rating.MAXIMUM ? Optional.of(baseline + TOO_MUCH) : Optional.empty();
    }

    /**
     * How the back answered; empty while the next morning decides and is not known.
     *
     * @param pain pain while doing it, 0 to 10
     * @param backToUsual whether pain was back to usual on the next morning; or null while not answered
     * @param legsWorse whether symptoms moved further down a leg, or numbness or weakness is new
     */
    public Optional<SymptomResponse> response(int pain, Boolean backToUsual, boolean legsWorse) {
        if (legsWorse) {
            return Optional.of(SymptomResponse.LEGS_WORSE);
        }
        if (pain >= baseline + TOO_MUCH) {
            return Optional.of(SymptomResponse.MUCH_MORE_PAIN);
        }
        if (backToUsual == null) {
            return Optional.empty();
        }
        boolean morePain = pain > baseline + ALLOWED;
        if (backToUsual) {
            return Optional.of(morePain ? SymptomResponse.MORE_PAIN_BUT_BACK : SymptomResponse.WITHIN_RULE);
        }
        return Optional.of(morePain ? SymptomResponse.MORE_PAIN_AND_NOT_BACK : SymptomResponse.NOT_BACK_NEXT_MORNING);
    }
}
