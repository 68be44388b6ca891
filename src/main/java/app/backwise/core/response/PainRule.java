package app.backwise.core.response;

import app.backwise.core.journal.Rating;
import java.util.Optional;

/**
 * The rule stated before a try, relative to the person's own baseline, because from a baseline of 5 nobody could ever
 * be green on the absolute scale. Two points are the least change that matters (Ostelo et al., Spine 2008); borrowed
 * from tendon and knee rehabilitation and not validated for backs. It has a ceiling, because more pain than 7 is never
 * fine. Besides pain: back to usual next morning, and nothing further down a leg.
 *
 * @param baseline usual pain, 0 to 10
 */
public record PainRule(int baseline) {

    private static final int ALLOWED = 2;
    private static final int TOO_MUCH = 4;
    /** Never green above this, however high the usual pain: a heuristic of ours. */
    private static final int GREEN_CEILING = 7;
    /** Always red from here. */
    private static final int RED_FLOOR = 9;
    /** From this usual pain on nothing new is tried: the plan of the day and help come first. */
    public static final int TOO_MUCH_TO_TRY = 8;

    public PainRule {
        if (!Rating.isValid(baseline)) {
            throw new IllegalArgumentException("Outside of 0 to 10");
        }
    }

    /** Whether anything may be tried from this usual pain. */
    public boolean allowsTries() {
        return baseline < TOO_MUCH_TO_TRY;
    }

    /** The highest pain while doing it that is fine, 2 to 7. */
    public int allowedPain() {
        return Math.min(GREEN_CEILING, baseline + ALLOWED);
    }

    /** The pain from which to stop at once, 4 to 9. */
    public int stopPain() {
        return Math.min(RED_FLOOR, baseline + TOO_MUCH);
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
        if (pain >= stopPain()) {
            return Optional.of(SymptomResponse.MUCH_MORE_PAIN);
        }
        if (backToUsual == null) {
            return Optional.empty();
        }
        boolean morePain = pain > allowedPain();
        if (backToUsual) {
            return Optional.of(morePain ? SymptomResponse.MORE_PAIN_BUT_BACK : SymptomResponse.WITHIN_RULE);
        }
        return Optional.of(morePain ? SymptomResponse.MORE_PAIN_AND_NOT_BACK : SymptomResponse.NOT_BACK_NEXT_MORNING);
    }
}
