package app.backwise.core.experiment;

import app.backwise.core.experiment.Verdict.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What halts a try that was begun before it, whatever the activity.
 *
 * @param seenFirst the day since which the answers ask to be seen for what they say; who begins later was asked
 * @param legsWorse the latest day on which something in a leg got worse, wherever that was told
 */
public record Halt(Optional<LocalDate> seenFirst, Optional<LocalDate> legsWorse) {

    /** Nothing does. */
    public static final Halt NONE = new Halt(Optional.empty(), Optional.empty());

    /** What follows for one that runs. */
    Optional<Verdict> verdict(Experiment running, LocalDate today) {
        LocalDate begun = running.basis().startedOn();
        if (seenFirst.filter(begun::isBefore).isPresent()) {
            return Optional.of(new Verdict(Reason.SEEN_FIRST, Optional.empty(), Optional.empty()));
        }
        return legsWorse.filter(on -> !on.isBefore(begun)).map(on -> on.plusDays(Course.pauseDays(running.basis())))
                .filter(today::isBefore)
                .map(until -> new Verdict(Reason.LEGS_WORSE, Optional.empty(), Optional.of(until)));
    }
}
