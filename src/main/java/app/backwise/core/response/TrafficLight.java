package app.backwise.core.response;

import app.backwise.core.id.Identified;

/**
 * The traffic light of the pain-monitoring model (Thomeé 1997, Silbernagel 2007), relative to the person's own
 * baseline.
 */
public enum TrafficLight implements Identified {
    GREEN, AMBER, RED;
}
