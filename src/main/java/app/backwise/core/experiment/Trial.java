package app.backwise.core.experiment;

import app.backwise.core.journal.Rating;
import app.backwise.core.response.PainRule;
import app.backwise.core.response.SymptomResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One try of an experiment.
 *
 * @param on the person's day
 * @param writtenAt when it was last written or changed
 * @param dose how much was done, in steps of the experiment's unit, 1 to 1440
 * @param usualPain usual pain on that day, which it is held against, 0 to 10
 * @param painDuring pain while doing it, 0 to 10
 * @param backToUsual whether pain was back to usual on the next morning; or null while not answered
 * @param legsWorse whether symptoms moved further down a leg, or numbness or weakness is new
 */
public record Trial(LocalDate on, Instant writtenAt, int dose, int usualPain, int painDuring, Boolean backToUsual,
        boolean legsWorse) {

    public Trial {
        if (dose < 1 || dose > Experiment.AMOUNT_MAXIMUM || !Rating.isValid(usualPain)
                || !Rating.isValid(painDuring)) {
            throw new IllegalArgumentException("Dose or pain of a try");
        }
    }

    /** How the back answered; empty while the next morning decides and is not known. */
    public Optional<SymptomResponse> response() {
        return new PainRule(usualPain).response(painDuring, backToUsual, legsWorse);
    }

    /** The same try with the answer of the morning after. */
    public Trial answered(boolean usual, Instant at) {
        return new Trial(on, at, dose, usualPain, painDuring, usual, legsWorse);
    }
}
