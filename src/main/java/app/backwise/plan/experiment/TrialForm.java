package app.backwise.plan.experiment;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Trial;
import app.backwise.form.Fields;
import app.backwise.form.Submitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The form of a try: reads it and says what cannot be taken. */
final class TrialForm {

    private final Fields fields;

    TrialForm(Submitted sent) {
        this.fields = new Fields(sent);
    }

    /** What cannot be taken, as message keys by field, after reading. */
    Map<String, String> problems() {
        return fields.problems();
    }

    /** The try; empty if something cannot be taken. An answer given before about its morning after stays. */
    Optional<Trial> read(Experiment experiment, LocalDate today, Instant now) {
        LocalDate on = fields.date("on");
        if (on == null || on.isBefore(experiment.startedOn()) || on.isAfter(today)) {
            fields.refuse("on", "try.on.wrong");
        }
        Integer amount = fields.count("amount", Experiment.AMOUNT_MAXIMUM, "try.amount.wrong");
        require("amount", amount, "try.amount.wrong");
        Integer pain = fields.rating("pain");
        require("pain", pain, "try.pain.empty");
        Boolean legs = fields.yesOrNo("legs");
        require("legs", legs, "try.legs.empty");
        Boolean usual = fields.yesOrNo("usual");
        if (usual != null && today.equals(on)) {
            fields.refuse("usual", "try.usual.early");
        }
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        Boolean answered = usual != null ? usual : experiment.trials().stream()
                .filter(trial -> trial.on().equals(on)).findFirst().map(Trial::backToUsual).orElse(null);
        return Optional.of(new Trial(on, now, amount, pain, answered, legs));
    }

    private void require(String field, Object value, String empty) {
        if (value == null) {
            fields.refuse(field, empty);
        }
    }
}
