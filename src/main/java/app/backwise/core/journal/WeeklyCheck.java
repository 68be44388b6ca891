package app.backwise.core.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The PEG scale of the past week (Krebs et al., J Gen Intern Med 2009), with confidence and own activities. About 1
 * point of the PEG score is the least change that matters to people (Reed et al., J Pain 2023), 2 points of the mean of
 * own activities.
 *
 * @param on the person's day it was answered on
 * @param recordedAt when it was written down
 * @param zone the zone of the person at the time
 * @param pain average pain, 0 to 10
 * @param enjoyment how pain interfered with enjoyment of life, 0 to 10
 * @param generalActivity how pain interfered with general activity, 0 to 10
 * @param confidence to do things despite the pain, 0 (none) to 10; own question, not validated; or null
 * @param activities up to {@value #ACTIVITIES_MAXIMUM} own activities
 */
public record WeeklyCheck(LocalDate on, Instant recordedAt, ZoneId zone, int pain, int enjoyment, int generalActivity,
        Integer confidence, List<OwnActivity> activities) {

    public static final int ACTIVITIES_MAXIMUM = 3;
    /** The least change of the PEG score that matters to people. */
    public static final BigDecimal CHANGE_THAT_MATTERS = BigDecimal.ONE;

    /**
     * @throws IllegalArgumentException if a value is out of its range
     */
    public WeeklyCheck {
        Rating.check(pain);
        Rating.check(enjoyment);
        Rating.check(generalActivity);
        Rating.check(confidence);
        activities = List.copyOf(activities);
        if (activities.size() > ACTIVITIES_MAXIMUM) {
            throw new IllegalArgumentException("More than three activities");
        }
    }

    /** Whether it says the same, whenever it was written down. */
    public boolean sameAnswersAs(WeeklyCheck other) {
        return equals(new WeeklyCheck(other.on, recordedAt, zone, other.pain, other.enjoyment, other.generalActivity,
                other.confidence, other.activities));
    }

    /** The PEG score: the mean of its three items, 0 to 10, rounded half up to a tenth. */
    public BigDecimal peg() {
        return mean(pain + enjoyment + generalActivity, 3);
    }

    /** How far the PEG score has moved since an earlier check; negative if it is lower now. */
    public BigDecimal changeSince(WeeklyCheck earlier) {
        return peg().subtract(earlier.peg());
    }

    /** The mean of the own activities, 0 to 10, rounded half up to a tenth; empty without any. */
    public Optional<BigDecimal> ability() {
        return activities.isEmpty() ? Optional.empty()
                : Optional.of(mean(activities.stream().mapToInt(OwnActivity::ability).sum(), activities.size()));
    }

    private static BigDecimal mean(int sum, int count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }
}
