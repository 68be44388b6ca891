package app.backwise.plan.log;

import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.response.SymptomResponse;
import java.time.Instant;
import java.time.LocalDate;

/** The form in which the try of a movement is sealed. It never changes: rows are written in it. */
record StoredMovementTry(Movement movement, LocalDate on, Instant writtenAt, SymptomResponse response) {

    static StoredMovementTry of(MovementTrial trial) {
        return new StoredMovementTry(trial.movement(), trial.on(), trial.writtenAt(), trial.response());
    }

    MovementTrial read() {
        return new MovementTrial(movement, on, writtenAt, response);
    }
}
