package app.backwise.plan;

import app.backwise.core.recovery.ActiveRecovery;
import app.backwise.form.Fields;
import app.backwise.form.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Was it active recovery, as asked on its page.
 *
 * @param outcome what it was; empty if there are problems
 * @param problems message keys by field
 */
record RecoveryCheck(Optional<ActiveRecovery> outcome, Map<String, String> problems) {

    private static final List<String> NEXT_DAY = List.of("yes", "no", "not-yet");

    static RecoveryCheck of(Submitted sent) {
        Fields fields = new Fields(sent);
        Integer effort = fields.rating("effort");
        String nextDay = sent.text("next-day");
        if (effort == null) {
            fields.refuse("effort", "active-recovery.effort.empty");
        }
        if (!NEXT_DAY.contains(nextDay)) {
            fields.refuse("next-day", "active-recovery.next-day.empty");
        }
        return new RecoveryCheck(fields.problems().isEmpty()
                ? Optional.of(
                        ActiveRecovery.of(effort, nextDay.equals("not-yet") ? null : (Boolean) nextDay.equals("yes")))
                : Optional.empty(), fields.problems());
    }
}
