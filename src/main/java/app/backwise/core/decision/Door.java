package app.backwise.core.decision;

import app.backwise.core.id.Identified;

/** Where to go with a finding. The natural order is precedence: if several apply, the first of them wins. */
public enum Door implements Identified {
    /** Call an ambulance; do not travel by yourself. */
    AMBULANCE,
    /** The maternity unit first. */
    MATERNITY,
    /** An ambulance or the emergency department. */
    AMBULANCE_OR_EMERGENCY_DEPARTMENT,
    /** The doctor or the line for urgent advice, today. */
    CALL_TODAY,
    /** An appointment within days to two weeks. */
    APPOINTMENT;

    static Door usualFor(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> AMBULANCE_OR_EMERGENCY_DEPARTMENT;
            case SAME_DAY -> CALL_TODAY;
            case SEE_SOON, SELF_CARE -> APPOINTMENT;
        };
    }
}
