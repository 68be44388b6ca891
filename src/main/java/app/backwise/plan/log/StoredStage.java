package app.backwise.plan.log;

import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import java.time.LocalDate;
import java.util.Optional;

/** The form in which the stage of a plan is sealed. It never changes: rows are written in it. */
record StoredStage(Stage stage, LocalDate since, LocalDate flare, int startingPain) {

    static StoredStage of(StageHeld held) {
        return held == null ? null
                : new StoredStage(held.stage(), held.since(), held.flare().orElse(null), held.startingPain());
    }

    StageHeld read() {
        return new StageHeld(stage, since, Optional.ofNullable(flare), startingPain);
    }
}
