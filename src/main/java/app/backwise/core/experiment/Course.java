package app.backwise.core.experiment;

import app.backwise.core.experiment.Verdict.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an experiment stands.
 *
 * @param experiment the experiment
 * @param titration what its tries have come to
 */
record Course(Experiment experiment, Titration titration) {

    private static final int EVERY_SECOND_DAY = 2;
    private static final int AFTER_PAYBACK = 3;
    private static final int PAUSE = 7;
    private static final int LONG_PAUSE = 14;
    private static final int SEVERE = 7;

    static Course of(Experiment experiment) {
        return new Course(experiment, Titration.of(experiment));
    }

    boolean running() {
        return experiment.stoppedOn() == null && titration.runs();
    }

    /** What stands now; what the tries have ended, the person cannot end in another way. */
    Advice advice() {
        return experiment.stoppedOn() != null && titration.runs() ? Advice.STOPPED : titration.reason().advice();
    }

    Optional<LocalDate> pausedUntil() {
        if (titration.reason().advice() != Advice.PAUSE) {
            return Optional.empty();
        }
        boolean again = experiment.basis().earlierReds() > 0 && titration.reason() != Reason.AMBER_THREE_TIMES;
        return Optional.of(titration.on().plusDays(again ? LONG_PAUSE : pauseDays(experiment.basis())));
    }

    /** How long it is paused after something red: a week or two, depending on severity (LBPfix). */
    static int pauseDays(Basis basis) {
        return basis.baseline() >= SEVERE ? LONG_PAUSE : PAUSE;
    }

    Verdict verdict(Optional<Reason> held, LocalDate today) {
        return switch (advice()) {
            case CONTINUE, EASE -> held.map(Course::undated)
                    .orElseGet(() -> new Verdict(titration.reason(), Optional.of(titration.dose()),
                            Optional.of(notBefore(today, nextTry()))));
            case WAIT -> new Verdict(titration.reason(), Optional.empty(),
                    Optional.of(notBefore(today, titration.on().plusDays(1))));
            case PAUSE -> pausedUntil().filter(until -> until.isAfter(today)).isPresent()
                    ? new Verdict(titration.reason(), Optional.empty(), pausedUntil())
                    : undated(held.orElse(Reason.PAUSE_OVER));
            case LEAVE, DONE -> undated(titration.reason());
            case STOPPED -> undated(Reason.ENDED);
            case RETRY, HOLD -> throw new IllegalStateException("Not the meaning of a try");
        };
    }

    private static Verdict undated(Reason reason) {
        return new Verdict(reason, Optional.empty(), Optional.empty());
    }

    private LocalDate nextTry() {
        return titration.reason() == Reason.FIRST_TRY ? titration.on()
                : titration.on().plusDays(
                        titration.reason().advice() == Advice.EASE ? AFTER_PAYBACK : EVERY_SECOND_DAY);
    }

    private static LocalDate notBefore(LocalDate today, LocalDate on) {
        return on.isBefore(today) ? today : on;
    }
}
