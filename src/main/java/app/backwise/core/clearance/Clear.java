package app.backwise.core.clearance;

import app.backwise.core.decision.Guidance;

/**
 * No red flag is open: the clearance that everything with exercise content asks for. Only {@link Clearance#of} gives
 * it.
 */
public final class Clear implements Clearance {

    private final Guidance guidance;
    private final Screening screening;

    Clear(Guidance guidance, Screening screening) {
        this.guidance = guidance;
        this.screening = screening;
    }

    /** The guidance that the latest answers led to. */
    public Guidance guidance() {
        return guidance;
    }

    /** When the safety questions were last answered. */
    public Screening screening() {
        return screening;
    }
}
