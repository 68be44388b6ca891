package app.backwise.core.journal;

/**
 * How strong the pain is, numeric rating scales 0 to 10.
 *
 * @param pain pain intensity
 * @param worst worst pain since the entry before; or null
 * @param interference how much the pain got in the way; or null
 */
public record PainRatings(int pain, Integer worst, Integer interference) {

    public PainRatings {
        Rating.check(pain);
        Rating.check(worst);
        Rating.check(interference);
    }

    /** The same of another pain; the worst is at least that. */
    PainRatings with(int other) {
        return new PainRatings(other, worst == null ? null : Integer.valueOf(Math.max(worst, other)), interference);
    }
}
