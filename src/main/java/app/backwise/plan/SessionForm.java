package app.backwise.plan;

import app.backwise.core.plan.Plan;
import app.backwise.core.recovery.RecoverySession;
import app.backwise.form.Submitted;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was typed to get a light session: the most that can be lifted once, or a set that is known, in one unit. */
final class SessionForm {

    private static final Pattern WEIGHT = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

    private final Submitted sent;
    private final Map<String, String> problems = new LinkedHashMap<>();

    SessionForm(Submitted sent) {
        this.sent = sent;
    }

    /** Message keys by field, after the session was asked for. */
    Map<String, String> problems() {
        return problems;
    }

    /** The session; empty if there are problems. */
    Optional<SessionAnswer> session(Plan plan) {
        boolean estimated = text("maximum").isEmpty();
        if (!estimated && !(text("weight") + text("repetitions")).isEmpty()) {
            problems.put("maximum", "active-recovery.session.both");
        } else if (estimated && text("weight").isEmpty() && text("repetitions").isEmpty()) {
            problems.put("maximum", "active-recovery.session.empty");
        }
        BigDecimal weight = problems.isEmpty() ? weight(estimated ? "weight" : "maximum") : null;
        Integer repetitions = problems.containsKey("maximum") || !estimated ? null : repetitions();
        String unit = text("unit");
        if (!unit.equals("kg") && !unit.equals("lb")) {
            problems.put("unit", "active-recovery.unit.empty");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return (estimated ? RecoverySession.estimated(plan, weight, repetitions) : RecoverySession.of(plan, weight))
                .map(session -> new SessionAnswer(session, unit, estimated));
    }

    private BigDecimal weight(String field) {
        if (WEIGHT.matcher(text(field)).matches()) {
            BigDecimal weight = new BigDecimal(text(field).replace(',', '.'));
            if (weight.compareTo(RecoverySession.WEIGHT_LEAST) >= 0
                    && weight.compareTo(RecoverySession.WEIGHT_MOST) <= 0) {
                return weight;
            }
        }
        problems.put(field, "active-recovery.weight.wrong");
        return null;
    }

    private Integer repetitions() {
        if (COUNT.matcher(text("repetitions")).matches()) {
            int count = Integer.parseInt(text("repetitions"));
            if (count >= 1 && count <= RecoverySession.KNOWN_REPETITIONS_MOST) {
                return count;
            }
        }
        problems.put("repetitions", "active-recovery.repetitions.wrong");
        return null;
    }

    private String text(String field) {
        return sent.text(field).strip();
    }
}
