package app.backwise.core.decision;

import java.util.Locale;

/** How soon a person needs help, mildest first. The natural order is the order of urgency. */
public enum Urgency {
    /** Look after yourself with the plan, with a safety net. */
    SELF_CARE,
    /** See a professional within days to two weeks. */
    SEE_SOON,
    /** Speak to someone today; no activity plan. */
    SAME_DAY,
    /** Ambulance or emergency department now; no activity plan. */
    EMERGENCY;

    /** Stable kebab-case id. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
