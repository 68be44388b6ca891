package app.backwise.core.stage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stage a person is in.
 *
 * @param stage the stage
 * @param since the day they came to it
 * @param flare the first day of the flare it went back for last; each flare goes back one stage only
 * @param startingPain pain of the assessment that the plan started with, 0 to 10
 */
public record StageHeld(Stage stage, LocalDate since, Optional<LocalDate> flare, int startingPain) {

    /** The first day on which it can be left for the next. */
    public LocalDate leaveFrom() {
        return since.plusDays(stage.leastDays());
    }
}
