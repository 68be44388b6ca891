package app.backwise.core.response;

import java.util.Locale;

/**
 * The traffic light of the pain-monitoring model (Thomeé 1997, Silbernagel 2007), relative to the person's own
 * baseline.
 */
public enum TrafficLight {
    GREEN, AMBER, RED;

    /** Stable kebab-case id. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
