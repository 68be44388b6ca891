package app.backwise.plan.log;

import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import java.time.LocalDate;

/** The form in which is sealed what somebody said of a criterion. It never changes: rows are written in it. */
record StoredConfirmation(Criterion criterion, boolean yes, LocalDate on) {

    static StoredConfirmation of(Confirmation said) {
        return new StoredConfirmation(said.criterion(), said.yes(), said.on());
    }

    Confirmation read() {
        return new Confirmation(criterion, yes, on);
    }
}
