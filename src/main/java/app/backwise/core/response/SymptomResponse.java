package app.backwise.core.response;

import app.backwise.core.id.Identified;

/** How the back answered a try, by the rule stated beforehand. */
public enum SymptomResponse implements Identified {
    /** At most two points above the baseline and at most 7, and back to usual next morning. */
    WITHIN_RULE(TrafficLight.GREEN),
    /** More than that, yet back to usual next morning: acceptable if it settles within a day. */
    MORE_PAIN_BUT_BACK(TrafficLight.AMBER),
    /** Fine while doing it, but not back to usual next morning: payback for more than a day. */
    NOT_BACK_NEXT_MORNING(TrafficLight.AMBER),
    /** More than that, and not back to usual next morning. */
    MORE_PAIN_AND_NOT_BACK(TrafficLight.RED),
    /** Four points above or more, or 9 or more. */
    MUCH_MORE_PAIN(TrafficLight.RED),
    /** Symptoms further down a leg, new numbness or weakness: stop, and answer the safety questions again. */
    LEGS_WORSE(TrafficLight.RED);

    private final TrafficLight light;

    SymptomResponse(TrafficLight light) {
        this.light = light;
    }

    /** Its colour. */
    public TrafficLight light() {
        return light;
    }
}
