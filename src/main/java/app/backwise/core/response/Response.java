package app.backwise.core.response;

import java.util.Locale;

/** How the back answered a try, by the rule stated beforehand. */
public enum Response {
    /** At most two points above the baseline, and back to usual next morning. */
    WITHIN_RULE(Light.GREEN),
    /** Three points above, yet back to usual next morning: acceptable if it settles within a day. */
    MORE_PAIN_BUT_BACK(Light.AMBER),
    /** Fine while doing it, but not back to usual next morning: payback for more than a day. */
    NOT_BACK_NEXT_MORNING(Light.AMBER),
    /** Three points above, and not back to usual next morning. */
    MORE_PAIN_AND_NOT_BACK(Light.RED),
    /** Four points above or more. */
    MUCH_MORE_PAIN(Light.RED),
    /** Symptoms further down a leg, new numbness or weakness: stop, and answer the safety questions again. */
    LEGS_WORSE(Light.RED);

    private final Light light;

    Response(Light light) {
        this.light = light;
    }

    /** Its colour. */
    public Light light() {
        return light;
    }

    /** Stable kebab-case id. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
