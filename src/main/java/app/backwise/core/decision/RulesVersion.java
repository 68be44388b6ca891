package app.backwise.core.decision;

import java.time.LocalDate;

/**
 * The version of the questions and rules. It moves whenever behaviour moves: a test holds the fingerprint of the tables
 * against the one recorded for this version.
 */
public final class RulesVersion {

    /** Year, month and running number of the current tables. */
    public static final String CURRENT = "2026.11.2";

    /** The day on which the makers last held the rules of this version against their published sources. */
    public static final LocalDate REVIEWED_ON = LocalDate.of(2026, 11, 28);

    /** The last day on which that review counts: sources are written anew, some of them every year. */
    public static final LocalDate REVIEW_DUE_ON = REVIEWED_ON.plusYears(1);

    private RulesVersion() {}

    /** Whether the rules should have been reviewed again before this day. */
    public static boolean reviewOverdue(LocalDate day) {
        return day.isAfter(REVIEW_DUE_ON);
    }
}
