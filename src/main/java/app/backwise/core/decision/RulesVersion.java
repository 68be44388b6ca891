package app.backwise.core.decision;

/**
 * The version of the questions and rules. It moves whenever behaviour moves: a test holds the fingerprint of the tables
 * against the one recorded for this version.
 */
public final class RulesVersion {

    /** Year, month and running number of the current tables. */
    public static final String CURRENT = "2026.11.2";

    private RulesVersion() {}
}
