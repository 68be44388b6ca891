package app.backwise.plan.experiment;

import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Unit;
import app.backwise.core.experiment.Wish;
import app.backwise.core.response.UsualPain;
import app.backwise.form.Fields;
import app.backwise.form.FilledForm;
import app.backwise.form.Reading;
import app.backwise.form.Submitted;
import java.util.Optional;
import java.util.UUID;

/** The form in which an activity is chosen: reads it and says what cannot be taken. */
final class WishForm {

    static final String OTHER = "other";

    private final Submitted sent;
    private final Fields fields;

    WishForm(Submitted sent) {
        this.sent = sent;
        this.fields = new Fields(sent);
    }

    /** The key that the form was given beforehand, so that it counts once however often it is sent. */
    static Optional<UUID> key(Submitted sent) {
        try {
            return Optional.of(UUID.fromString(sent.text("key")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The form with what cannot be taken, after reading. */
    FilledForm filled() {
        return fields.filled();
    }

    /**
     * What to try; empty if something cannot be taken.
     *
     * @param key the key of the experiment to be
     * @param offers what can be chosen
     * @param usualPain usual pain of today
     */
    Optional<Wish> read(UUID key, Offers offers, UsualPain usualPain) {
        ActivityName name = name(offers);
        Unit unit = fields.require("unit", fields.choice("unit", Unit.values(), Unit::id), "experiment.unit.empty");
        Integer usual = fields.require("usual", fields.read("usual",
                Reading.steps(unit == null ? 0 : unit.decimals(), Experiment.AMOUNT_MAXIMUM), "experiment.usual.wrong"),
                "experiment.usual.wrong");
        Integer repetitions = unit != null && unit.weight() ? repetitions() : null;
        boolean seen = Boolean.TRUE.equals(fields.yesOrNo("seen"));
        return fields.refused() ? Optional.empty()
                : Optional.of(new Wish(key, new Goal(name, unit, usual, repetitions), usualPain.rating(), seen));
    }

    private Integer repetitions() {
        return fields.require("repetitions", fields.read("repetitions", Reading.count(Goal.REPETITIONS_MAXIMUM),
                "experiment.repetitions.wrong"), "experiment.repetitions.wrong");
    }

    private ActivityName name(Offers offers) {
        String own = fields.line("name", Experiment.NAME_MAXIMUM, "experiment.name.too-long");
        if (fields.isBlank("activity") || sent.has("activity", OTHER)) {
            if (own.isBlank()) {
                fields.refuse(fields.isBlank("activity") ? "activity" : "name", "experiment.activity.empty");
            }
            return new ActivityName(own, null);
        }
        if (!own.isBlank()) {
            fields.refuse("name", "experiment.name.beside");
        }
        Optional<Offer> chosen = offers.find(sent.text("activity"));
        if (chosen.isEmpty()) {
            fields.refuse("activity", "experiment.activity.gone");
        }
        return chosen.map(Offer::name).orElse(new ActivityName(own, null));
    }
}
