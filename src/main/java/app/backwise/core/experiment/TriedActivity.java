package app.backwise.core.experiment;

import app.backwise.core.id.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of "what I can do again": one activity with what its experiments have shown.
 *
 * @param latest its latest experiment
 * @param rounds how many experiments it has had
 * @param tries how many tries in all
 * @param best the most that was green, in the unit of the latest; 0 for none
 * @param standing what stands now
 * @param until the end of a pause that is not over
 */
public record TriedActivity(Experiment latest, int rounds, int tries, int best, Standing standing,
        Optional<LocalDate> until) {

    /** What stands now. */
    public enum Standing implements Identified {
        RUNNING,
        /** The usual amount is possible again. */
        CAN_AGAIN,
        PAUSED,
        /** The pause is over: it may be tried again. */
        COMES_BACK,
        /** Left after three red responses. */
        LEFT,
        /** Ended before the tries did. */
        STOPPED
    }

    static TriedActivity of(List<Experiment> rounds, Pauses pauses) {
        Experiment latest = Rounds.latest(rounds);
        Standing standing = standing(latest);
        Optional<LocalDate> until = latest.pausedUntil().flatMap(own -> pauses.until(latest.goal().name()));
        return new TriedActivity(latest, rounds.size(), rounds.stream().mapToInt(each -> each.trials().size()).sum(),
                Tolerance.of(rounds, latest.goal().unit()).best(),
                standing == Standing.PAUSED && until.isEmpty() ? Standing.COMES_BACK : standing, until);
    }

    /** What stands by its own tries, whenever its pause is over. */
    static Standing standing(Experiment experiment) {
        return switch (Course.of(experiment).advice()) {
            case WAIT, HOLD, CONTINUE, EASE -> Standing.RUNNING;
            case PAUSE, RETRY -> Standing.PAUSED;
            case LEAVE -> Standing.LEFT;
            case DONE -> Standing.CAN_AGAIN;
            case STOPPED -> Standing.STOPPED;
        };
    }
}
