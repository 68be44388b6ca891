package app.backwise.plan.log;

import app.backwise.core.followup.CaseNotes;
import java.time.Instant;
import java.util.List;

/** The form in which is sealed what a plan keeps besides experiments. It never changes: rows are written in it. */
record StoredNotes(StoredStage stage, List<StoredConfirmation> confirmations, List<StoredMovementTry> movements,
        List<StoredDismissal> dismissals, Instant helpAdvisedAt) {

    static StoredNotes of(CaseNotes notes) {
        return new StoredNotes(StoredStage.of(notes.stage()),
                notes.confirmations().stream().map(StoredConfirmation::of).toList(),
                notes.movements().stream().map(StoredMovementTry::of).toList(),
                notes.dismissals().stream().map(StoredDismissal::of).toList(), notes.helpAdvisedAt());
    }

    CaseNotes read() {
        return new CaseNotes(stage == null ? null : stage.read(),
                confirmations.stream().map(StoredConfirmation::read).toList(),
                movements.stream().map(StoredMovementTry::read).toList(),
                dismissals.stream().map(StoredDismissal::read).toList(), helpAdvisedAt);
    }
}
