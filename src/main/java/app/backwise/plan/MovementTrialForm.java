package app.backwise.plan;

import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.response.PainRule;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The form of how a movement went. Nothing is preselected but today. */
final class MovementTrialForm {

    private static final List<String> MORNINGS = List.of("yes", "no", "unknown");

    private final Fields fields;

    MovementTrialForm(Submitted sent) {
        this.fields = new Fields(sent);
    }

    static Submitted of(LocalDate today) {
        return Submitted.nothing().with("on", today);
    }

    /** The form with what cannot be taken, after reading. */
    FilledForm filled() {
        return fields.filled();
    }

    /**
     * The try, held against the rule; empty if something cannot be taken. As long as the next morning is not known it
     * counts as back to usual.
     */
    Optional<MovementTrial> read(Movement movement, PainRule rule, LocalDate today, Instant now) {
        List<String> days = List.of(today.toString(), today.minusDays(1).toString());
        String on = require("on", fields.choice("on", days));
        Integer pain = require("pain", fields.rating("pain"));
        String morning = require("morning", fields.choice("morning", MORNINGS));
        Boolean legs = require("legs", fields.yesOrNo("legs"));
        if (!fields.refused() && on.equals(today.toString()) && !morning.equals("unknown")) {
            fields.refuse("morning", "tried-movement.morning.too-soon");
        }
        return fields.refused() ? Optional.empty()
                : Optional.of(new MovementTrial(movement, LocalDate.parse(on), now,
                        rule.response(pain, !morning.equals("no"), legs).orElseThrow()));
    }

    private <T> T require(String field, T value) {
        return fields.require(field, value, "tried-movement." + field + ".empty");
    }
}
