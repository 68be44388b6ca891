package app.backwise.plan.log;

import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import java.time.LocalDate;

/** The form in which is sealed that a prompt was put away. It never changes: rows are written in it. */
record StoredDismissal(Prompt.Trigger kind, LocalDate on) {

    static StoredDismissal of(Dismissal dismissal) {
        return new StoredDismissal(dismissal.trigger(), dismissal.on());
    }

    Dismissal read() {
        return new Dismissal(kind, on);
    }
}
