package app.backwise.core.decision;

import app.backwise.core.id.Identified;

/** How soon a person needs help, mildest first. The natural order is the order of urgency. */
public enum Urgency implements Identified {
    /** Look after yourself with the plan, with a safety net. */
    SELF_CARE,
    /** See a professional within days to two weeks. */
    SEE_SOON,
    /** Speak to someone today; no activity plan. */
    SAME_DAY,
    /** Ambulance or emergency department now; no activity plan. */
    EMERGENCY;
}
