package app.backwise.plan.experiment;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Trial;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Reading;
import app.backwise.form.Submitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The form of a try: reads it and says what cannot be taken. */
final class TrialForm {

    private final Fields fields;

    TrialForm(Submitted sent) {
        this.fields = new Fields(sent);
    }

    /** The form with what cannot be taken, after reading. */
    FilledForm filled() {
        return fields.filled();
    }

    /** The try; empty if something cannot be taken. An answer given before about its morning after stays. */
    Optional<Trial> read(Experiment experiment, ClearVisit visit, Instant now) {
        LocalDate today = visit.today();
        LocalDate on = fields.read("on", Reading.date(), "try.on.wrong");
        if (on == null || on.isBefore(experiment.basis().startedOn()) || on.isAfter(today)) {
            fields.refuse("on", "try.on.wrong");
        }
        Integer amount = fields.require("amount",
                fields.read("amount", Reading.steps(experiment.goal().unit().decimals(), Experiment.AMOUNT_MAXIMUM),
                        "try.amount.wrong"),
                "try.amount.wrong");
        Integer pain = fields.require("pain", fields.rating("pain"), "try.pain.empty");
        Boolean legs = fields.require("legs", fields.yesOrNo("legs"), "try.legs.empty");
        Boolean usual = fields.yesOrNo("usual");
        if (usual != null && today.equals(on)) {
            fields.refuse("usual", "try.usual.early");
        }
        if (fields.refused()) {
            return Optional.empty();
        }
        Boolean answered = usual != null ? usual : experiment.trials().stream()
                .filter(trial -> trial.on().equals(on)).findFirst().map(Trial::backToUsual).orElse(null);
        return Optional.of(
                new Trial(on, now, amount, visit.record().usualPain(on).orElseThrow().rating(), pain, answered, legs));
    }
}
