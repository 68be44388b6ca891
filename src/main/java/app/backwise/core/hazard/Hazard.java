package app.backwise.core.hazard;

import java.util.List;

/**
 * Something about the site that could harm somebody.
 *
 * @param id stable
 * @param group what it comes from
 * @param before the risk if nothing was done about it
 * @param after the risk that is left
 * @param controls what is done about it; at least one
 */
public record Hazard(String id, HazardGroup group, Risk before, Risk after, List<Control> controls) {

    public Hazard {
        controls = List.copyOf(controls);
        if (controls.isEmpty() || !after.isAtMost(before)) {
            throw new IllegalArgumentException("Nothing lowers the risk of " + id);
        }
    }

    static Hazard hazard(String id, HazardGroup group, Risk before, Risk after, Control... controls) {
        return new Hazard(id, group, before, after, List.of(controls));
    }
}
