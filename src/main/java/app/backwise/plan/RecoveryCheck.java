package app.backwise.plan;

import app.backwise.core.plan.ActiveRecovery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Was it active recovery, as asked on its page.
 *
 * @param outcome what it was; empty if there are problems
 * @param problems message keys by field
 */
record RecoveryCheck(Optional<ActiveRecovery> outcome, Map<String, String> problems) {

    private static final Pattern RATING = Pattern.compile("\\d|10");

    static RecoveryCheck of(Typed typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        String effort = typed.text("effort");
        String nextDay = typed.text("next-day");
        if (!RATING.matcher(effort).matches()) {
            problems.put("effort", "active-recovery.effort.empty");
        }
        if (!nextDay.equals("yes") && !nextDay.equals("no") && !nextDay.equals("not-yet")) {
            problems.put("next-day", "active-recovery.next-day.empty");
        }
        return new RecoveryCheck(problems.isEmpty()
                ? Optional.of(ActiveRecovery.of(Integer.parseInt(effort), nextDay.equals("not-yet") ? null : nextDay.equals("yes")))
                : Optional.empty(), problems);
    }
}
