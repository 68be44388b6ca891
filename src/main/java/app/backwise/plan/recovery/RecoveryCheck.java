package app.backwise.plan.recovery;

import app.backwise.core.recovery.ActiveRecovery;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import java.util.List;
import java.util.Optional;

/** Was it active recovery, as asked on its page. */
final class RecoveryCheck {

    private static final List<String> NEXT_DAY = List.of("yes", "no", "not-yet");

    private final Fields fields;

    RecoveryCheck(Submitted sent) {
        this.fields = new Fields(sent);
    }

    /** The form with what cannot be taken, after the outcome was asked for. */
    FilledForm filled() {
        return fields.filled();
    }

    /** What it was; empty if there are problems. */
    Optional<ActiveRecovery> outcome() {
        Integer effort = fields.require("effort", fields.rating("effort"), "active-recovery.effort.empty");
        String nextDay =
                fields.require("next-day", fields.choice("next-day", NEXT_DAY), "active-recovery.next-day.empty");
        return fields.refused() ? Optional.empty()
                : Optional.of(
                        ActiveRecovery.of(effort, nextDay.equals("not-yet") ? null : (Boolean) nextDay.equals("yes")));
    }
}
