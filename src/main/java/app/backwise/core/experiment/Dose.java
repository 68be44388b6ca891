package app.backwise.core.experiment;

import app.backwise.core.decision.Category;

/** How much to do, in whole units of at least one: heuristics of ours, after the practice of pacing. */
final class Dose {

    private static final int PAINFUL = 5;
    private static final int FIFTH = 5;

    private Dose() {}

    /**
     * The first dose, 25 to 50 % of the usual amount: a quarter after an earlier red response; half where one may be
     * liberal (mild or improving at any intensity, or no pain now), because what pain answers to activity outranks its
     * intensity; else a quarter for a baseline of 5 or more or before an assessment, and a third.
     */
    static int starting(int usual, Category category, int baseline, boolean redBefore) {
        int quarter = Math.max(1, (usual + 3) / 4);
        if (redBefore) {
            return quarter;
        }
        return switch (category) {
            case MILD_IMPROVING, PAIN_FREE -> Math.max(1, usual / 2);
            case DEBILITATING -> quarter;
            case LOCALIZED_INJURY, MODERATE_STABLE -> baseline >= PAINFUL ? quarter : Math.max(quarter, usual / 3);
            case TRAUMA -> throw new IllegalArgumentException("The person's own team says what to try");
        };
    }

    /** Raised by 10 to 20 %, at least one unit, up to the usual amount. */
    static int raised(int dose, int usual) {
        return Math.min(usual, dose + Math.max(1, dose / FIFTH));
    }

    /** Lowered by 20 % or a little more, at least one unit. */
    static int lowered(int dose) {
        return Math.max(1, dose - Math.max(1, (dose + FIFTH - 1) / FIFTH));
    }

    /** Half of what went badly: clearly below it. */
    static int halved(int dose) {
        return Math.max(1, dose / 2);
    }
}
