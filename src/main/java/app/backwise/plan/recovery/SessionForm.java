package app.backwise.plan.recovery;

import app.backwise.core.plan.Plan;
import app.backwise.core.recovery.RecoverySession;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Reading;
import app.backwise.form.Submitted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What was typed to get a light session: the most that can be lifted once, or a set that is known, in one unit. */
final class SessionForm {

    private static final List<String> UNITS = List.of("kg", "lb");

    private final Fields fields;

    SessionForm(Submitted sent) {
        this.fields = new Fields(sent);
    }

    /** The form with what cannot be taken, after the session was asked for. */
    FilledForm filled() {
        return fields.filled();
    }

    /** The session; empty if there are problems. */
    Optional<SessionAnswer> session(Plan plan) {
        boolean estimated = fields.isBlank("maximum");
        boolean aSet = !fields.isBlank("weight") || !fields.isBlank("repetitions");
        if (estimated != aSet) {
            fields.refuse("maximum", estimated ? "active-recovery.session.empty" : "active-recovery.session.both");
        }
        BigDecimal weight = fields.refused() ? null : weight(estimated ? "weight" : "maximum");
        Integer repetitions = estimated && !fields.refused("maximum") ? repetitions() : null;
        String unit = fields.require("unit", fields.choice("unit", UNITS), "active-recovery.unit.empty");
        if (fields.refused()) {
            return Optional.empty();
        }
        return (estimated ? RecoverySession.estimated(plan, weight, repetitions) : RecoverySession.of(plan, weight))
                .map(session -> new SessionAnswer(session, unit, estimated));
    }

    private BigDecimal weight(String field) {
        String wrong = "active-recovery.weight.wrong";
        Reading<BigDecimal> weight = Reading.decimal(RecoverySession.WEIGHT_LEAST, RecoverySession.WEIGHT_MOST);
        return fields.require(field, fields.read(field, weight, wrong), wrong);
    }

    private Integer repetitions() {
        String wrong = "active-recovery.repetitions.wrong";
        Reading<Integer> count = Reading.count(RecoverySession.KNOWN_REPETITIONS_MOST);
        return fields.require("repetitions", fields.read("repetitions", count, wrong), wrong);
    }
}
